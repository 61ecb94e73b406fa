import type { Assessment } from './assessment';

/** The assessment a reader is shown, or null: the latest published one. */
export function latestPublished(assessments: readonly Assessment[]): Assessment | null {
  return assessments
    .filter(({ state }) => state === 'published')
    .reduce<Assessment | null>((latest, next) => (latest && latest.asOf >= next.asOf ? latest : next), null);
}
