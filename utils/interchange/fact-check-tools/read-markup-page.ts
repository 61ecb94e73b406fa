import { type ImportDefaults, readClaimReview } from '../claim-review/read-claim-review';
import { fieldsOf, listOf } from '../import/fields';
import type { ImportedStatement, Rejected } from '../import/imported';

type Fields = ReadonlyMap<string, unknown>;

/** The pages of `pages.list` or `pages.get` in a value: a response, a page, or a list of either. In order. */
export function markupPagesOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(markupPagesOf);
  const fields = fieldsOf(value);
  if (fields.has('claimReviewMarkupPages'))
    return listOf(fields.get('claimReviewMarkupPages')).map((page) => fieldsOf(page));
  return fields.has('claimReviewMarkups') ? [fields] : [];
}

/**
 * The markups of one `ClaimReviewMarkupPage` as statements. Each is the ClaimReview that the tool writes into the page
 * for it, field by field, and is read as one.
 */
export function readMarkupPage(
  page: Fields,
  row: number,
  defaults: ImportDefaults,
): readonly (ImportedStatement | Rejected)[] {
  const markups = listOf(page.get('claimReviewMarkups'));
  if (markups.length === 0) return [{ row, field: 'claimReviewMarkups', reason: 'is missing or empty' }];
  return markups.map((item, index) => {
    const read = readClaimReview(claimReviewOf(page, fieldsOf(item)), row, defaults);
    return 'reason' in read ? { ...read, field: `claimReviewMarkups/${index}/${read.field}` } : read;
  });
}

function claimReviewOf(page: Fields, markup: Fields): Fields {
  const rating = fieldsOf(markup.get('rating'));
  return new Map<string, unknown>([
    ['url', markup.get('url') || page.get('pageUrl')],
    ['author', page.get('claimReviewAuthor')],
    ['datePublished', page.get('publishDate')],
    ['claimReviewed', markup.get('claimReviewed')],
    [
      'itemReviewed',
      {
        author: markup.get('claimAuthor'),
        datePublished: markup.get('claimDate'),
        contentLocation: markup.get('claimLocation'),
        firstAppearance: markup.get('claimFirstAppearance'),
        appearance: markup.get('claimAppearances'),
      },
    ],
    [
      'reviewRating',
      {
        alternateName: rating.get('textualRating'),
        ratingValue: rating.get('ratingValue'),
        bestRating: rating.get('bestRating'),
        worstRating: rating.get('worstRating'),
        ratingExplanation: rating.get('ratingExplanation'),
      },
    ],
  ]);
}
