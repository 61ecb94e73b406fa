import type { Pack } from '../../model/pack';
import { foldCase } from '../fold-case';
import { isAfter } from '../iso-date';
import type { LintFinding } from './finding';

/** Rules for the head of a pack: somebody answers for it, and its scale covers every rating it uses. */
export function lintManifest({ manifest, statements, assessments }: Pack, today: string): LintFinding[] {
  const found: LintFinding[] = [];
  const add = (severity: LintFinding['severity'], field: string, message: string): void => {
    found.push({ severity, rule: 'manifest', path: `/manifest/${field}`, row: null, message });
  };
  if (manifest.publisher.url === null) add('warning', 'publisher/url', 'is missing: who answers for this?');
  if (manifest.ratingScale.length === 0) add('error', 'ratingScale', 'is empty');
  if (isAfter(manifest.releasedOn, today)) add('error', 'releasedOn', 'lies in the future');
  if (statements.length === 0)
    found.push({
      severity: 'error',
      rule: 'manifest',
      path: '/statements',
      row: null,
      message: 'has no rows',
    });
  const labels = new Set(manifest.ratingScale.map(({ label }) => foldCase(label)));
  const verdicts = new Set<string>(manifest.ratingScale.map(({ verdict }) => verdict));
  const missing = new Set(
    assessments.flatMap(({ originalRating, verdict }) => {
      if (originalRating !== null) return labels.has(foldCase(originalRating)) ? [] : [originalRating];
      return verdicts.has(verdict) ? [] : [verdict];
    }),
  );
  for (const rating of missing)
    add('warning', 'ratingScale', `does not explain "${rating}", which assessments use`);
  return found;
}
