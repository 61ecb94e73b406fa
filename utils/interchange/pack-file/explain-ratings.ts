import type { PackManifest } from '../../model/pack';
import type { StatementRecord } from '../../model/statement';
import { foldCase } from '../fold-case';

/** Longest scale of a pack; the same as in its schema. More different words than this are sentences, not a scale. */
const MAX_STEPS = 100;
/** Longest words of a step; the same as in the pack's schema. */
const MAX_LABEL = 200;

/**
 * The manifest with a step for every rating that its assessments use and its scale lacks: publishers' own words first
 * come, first taken, whatever their capitals; then verdicts that stand for themselves.
 */
export function explainRatings(
  manifest: PackManifest,
  records: readonly Pick<StatementRecord, 'assessments'>[],
): PackManifest {
  const labels = new Map(manifest.ratingScale.map((step) => [foldCase(step.label), step]));
  const verdicts = new Set(manifest.ratingScale.map(({ verdict }) => verdict));
  for (const { assessments } of records)
    for (const { originalRating, verdict } of assessments) {
      if (labels.size >= MAX_STEPS) break;
      if (originalRating === null ? verdicts.has(verdict) : labels.has(foldCase(originalRating))) continue;
      const label = originalRating ?? verdict;
      // A step's words are shorter than a rating may be.
      if (label.length > MAX_LABEL) continue;
      if (!labels.has(foldCase(label))) labels.set(foldCase(label), { label, verdict });
      verdicts.add(verdict);
    }
  return { ...manifest, ratingScale: [...labels.values()] };
}
