import type { Assessment } from '../model/assessment';
import { latestPublished } from '../model/latest-published';
import type { StatementRecord } from '../model/statement';
import { type FieldChange, fieldChanges, type NameOf } from './field-changes';

/** The names of what a record points to: its speaker, and its documents with all that a reader is shown of them. */
function namesOf({ speaker, evidence }: StatementRecord): NameOf {
  const names = new Map(
    evidence.map(({ id, title, publisher, url, quotation }): [string, string] => [
      id,
      [title, publisher, url, quotation].filter(Boolean).join(', '),
    ]),
  );
  if (speaker) names.set(speaker.id, speaker.name);
  return (id) => names.get(id) ?? id;
}

/** Assessments of two forms of one record, one beside the other: by id first, then the one that readers are shown. */
function pairs(before: StatementRecord, after: StatementRecord): [object, object][] {
  const old = new Map(before.assessments.map((assessment) => [assessment.id, assessment]));
  const together = after.assessments.flatMap((assessment): [Assessment, Assessment][] => {
    const known = old.get(assessment.id);
    return known ? [[known, assessment]] : [];
  });
  const paired = new Set(together.flat());
  const left = (record: StatementRecord): Assessment[] => {
    const shown = latestPublished(record.assessments);
    const rest = record.assessments.filter((assessment) => !paired.has(assessment));
    return rest.sort((a, b) => Number(b === shown) - Number(a === shown));
  };
  const [gone, come] = [left(before), left(after)];
  const rest = Array.from({ length: Math.max(gone.length, come.length) }, (_, i): [object, object] => [
    gone[i] ?? {},
    come[i] ?? {},
  ]);
  return [...together, ...rest];
}

/**
 * What differs between two forms of one record, field by field: the statement first, then its speaker, then its
 * assessments with the documents they cite. Rows are told by their words, never by their ids.
 */
export function recordChanges(before: StatementRecord, after: StatementRecord): FieldChange[] {
  const [nameBefore, nameAfter] = [namesOf(before), namesOf(after)];
  const { name: _before, ...speakerBefore } = before.speaker ?? { name: '' };
  const { name: _after, ...speakerAfter } = after.speaker ?? { name: '' };
  return [
    ...fieldChanges(before.statement, after.statement, nameBefore, nameAfter),
    ...fieldChanges(speakerBefore, speakerAfter),
    ...pairs(before, after).flatMap(([old, now]) => fieldChanges(old, now, nameBefore, nameAfter)),
  ];
}
