import type { Assessment } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import { countOrigins } from '../../model/independent-origins';
import type { Pack } from '../../model/pack';
import { isAfter } from '../iso-date';
import { pointer } from '../problem';
import { countSentences } from './count-sentences';
import type { LintFinding } from './finding';
import { loadedWords } from './loaded-words';

/** Two pieces of evidence are the least that can disagree with each other. */
const MIN_EVIDENCE = 2;
/** The card shows this many without folding; longer ones are read less and believed less. */
const MAX_SENTENCES = 3;

function independentOrigins(evidence: readonly Evidence[]): number {
  return countOrigins(
    evidence.map(({ id, kind, independenceGroup }) => ({ key: id, kind, independenceGroup })),
  ).independent;
}

function lintEvidenceOf(assessment: Assessment, byId: ReadonlyMap<string, Evidence>, asOfLimit: string) {
  const cited = assessment.evidence.flatMap(({ evidenceId }) => byId.get(evidenceId) ?? []);
  const found: [severity: LintFinding['severity'], rule: string, field: string, message: string][] = [];
  if (cited.length < MIN_EVIDENCE) {
    found.push(['error', 'enough-evidence', 'evidence', `needs at least ${MIN_EVIDENCE} pieces of evidence`]);
  }
  if (independentOrigins(cited) === 0) {
    found.push(['error', 'independent-evidence', 'evidence', 'rests on official statements alone']);
  } else if (cited.length >= MIN_EVIDENCE && independentOrigins(cited) < 2) {
    found.push([
      'warning',
      'independent-evidence',
      'evidence',
      'has one independent origin for its evidence',
    ]);
  }
  const late = cited.filter(
    ({ publishedOn }) => publishedOn !== null && isAfter(publishedOn, assessment.asOf),
  );
  for (const { id } of late) {
    found.push(['error', 'dates', 'asOf', `lies before the publication of evidence "${id}"`]);
  }
  if (isAfter(assessment.asOf, asOfLimit)) {
    found.push([
      'error',
      'dates',
      'asOf',
      `lies after the day the pack was released or checked (${asOfLimit})`,
    ]);
  }
  return found;
}

function lintWording({ verdict, rationale, correction, missingContext }: Assessment) {
  const found: [severity: LintFinding['severity'], rule: string, field: string, message: string][] = [];
  const sentences = countSentences(rationale);
  if (sentences > MAX_SENTENCES) {
    found.push(['error', 'short-rationale', 'rationale', `has ${sentences} sentences, not ${MAX_SENTENCES}`]);
  }
  const own = { rationale, correction, missingContext };
  for (const [field, value] of Object.entries(own)) {
    const [loaded] = loadedWords([value ?? '']);
    if (loaded) found.push(['warning', 'neutral-wording', field, `uses the loaded word "${loaded}"`]);
  }
  if ((verdict === 'false' || verdict === 'mostly-false') && correction === null) {
    found.push(['error', 'says-what-is-right', 'correction', `is missing for the verdict "${verdict}"`]);
  }
  if (verdict === 'missing-context' && missingContext === null) {
    found.push(['error', 'says-what-is-missing', 'missingContext', 'is missing for this verdict']);
  }
  if (verdict === 'not-checkable' && correction !== null) {
    found.push([
      'error',
      'nothing-to-correct',
      'correction',
      'contradicts a verdict that nothing can be checked',
    ]);
  }
  return found;
}

/**
 * Rules for published assessments: evidence, independence, dates, length and wording.
 * @param today ISO day; no date may lie after it or after the release.
 */
export function lintAssessments(pack: Pack, today: string): LintFinding[] {
  const byId = new Map(pack.evidence.map((row) => [row.id, row]));
  const limit = isAfter(pack.manifest.releasedOn, today) ? today : pack.manifest.releasedOn;
  return pack.assessments.flatMap((assessment, index) => {
    if (assessment.state !== 'published') return [];
    // A verdict of "not checkable" rests on the kind of sentence, not on documents.
    const evidence = assessment.verdict === 'not-checkable' ? [] : lintEvidenceOf(assessment, byId, limit);
    return [...evidence, ...lintWording(assessment)].map(([severity, rule, field, message]) => ({
      severity,
      rule,
      path: pointer('assessments', index, field),
      row: assessment.id,
      message,
    }));
  });
}
