import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import type { Imported, ImportedStatement, Rejected } from '~/utils/interchange/import/imported';

/**
 * The fact-checks a page publishes, read: what can be put on record, each once (pages repeat themselves), and what
 * cannot, with the reason. `row` counts the page's reviews from 1.
 *
 * @param texts each a review as JSON, as the page wrote it
 */
export function readPageReviews(
  texts: readonly string[],
  defaults: { readonly lang: string; readonly today: string },
): Omit<Imported<ImportedStatement>, 'rows'> {
  const read = texts.map((text) => importClaimReview(text, defaults));
  const records = new Map<string, ImportedStatement>();
  for (const each of read.flatMap((imported) => imported.records)) records.set(keyOf(each), each);
  const rejected = read.flatMap((imported, i): Rejected[] =>
    imported.rejected.map((each) => ({ ...each, row: i + 1 })),
  );
  return { records: [...records.values()], rejected };
}

function keyOf({ record, unrated }: ImportedStatement): string {
  const assessment = record.assessments[0] ?? unrated;
  return JSON.stringify([record.statement.id, assessment?.id ?? null]);
}
