import type { Assessment } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import type { StatementRecord } from '../../model/statement';
import { fillText } from './fill-text';
import type { ReportLabels } from './report-labels';

/** A line of words, or a piece of evidence with its addresses. */
export type OutlinePart =
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'evidence'; readonly text: string; readonly evidence: Evidence; readonly after: string };

const asItIs = (iso: string): string => iso;
/** Between facts of one line: the same in every language. */
const BETWEEN = ' · ';

function assessmentParts(
  assessment: Assessment,
  evidence: ReadonlyMap<string, Evidence>,
  labels: ReportLabels,
): OutlinePart[] {
  const written = labels.date ?? asItIs;
  const text = (label: string, value: string | null): OutlinePart[] =>
    value === null ? [] : [{ kind: 'text', text: fillText(label, [value]) }];
  const cited = assessment.evidence.flatMap(({ evidenceId, stance }): OutlinePart[] => {
    const row = evidence.get(evidenceId);
    if (row === undefined) return [];
    const after = [
      row.publisher,
      row.publishedOn && written(row.publishedOn),
      labels.kinds[row.kind],
      labels.stances[stance],
    ];
    return [{ kind: 'evidence', text: row.title, evidence: row, after: after.filter(Boolean).join(BETWEEN) }];
  });
  return [
    { kind: 'heading', text: labels.recordShows },
    { kind: 'text', text: assessment.rationale },
    ...text(labels.correction, assessment.correction),
    ...text(labels.missingContext, assessment.missingContext),
    ...(cited.length === 0 ? [] : [{ kind: 'heading' as const, text: labels.evidence }]),
    ...cited,
    { kind: 'heading', text: labels.verdicts[assessment.verdict] },
    ...text(labels.originalRating, assessment.originalRating),
    { kind: 'small', text: fillText(labels.by, [assessment.author, written(assessment.asOf)]) },
  ];
}

/**
 * A statement in the order of the reader's card: what was said, what the record shows, the evidence, the verdict.
 * Assessments that are not published are left out.
 */
export function reportOutline(record: StatementRecord, labels: ReportLabels): OutlinePart[] {
  const { statement, speaker } = record;
  const written = labels.date ?? asItIs;
  const evidence = new Map(record.evidence.map((row) => [row.id, row]));
  const where = [
    speaker?.name ?? labels.unknownSpeaker,
    statement.saidOn && written(statement.saidOn),
    statement.place,
  ].filter(Boolean);
  const published = record.assessments.filter(({ state }) => state === 'published');
  return [
    { kind: 'quote', text: statement.text },
    { kind: 'small', text: fillText(labels.said, [where.join(BETWEEN)]) },
    ...(statement.note === null
      ? []
      : [{ kind: 'text' as const, text: fillText(labels.note, [statement.note]) }]),
    ...published.flatMap((assessment) => assessmentParts(assessment, evidence, labels)),
    ...(published.length === 0 ? [{ kind: 'text' as const, text: labels.noAssessment }] : []),
  ];
}
