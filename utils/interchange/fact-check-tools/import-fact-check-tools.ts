import type { ImportDefaults } from '../claim-review/read-claim-review';
import { buildStatement } from '../import/build-statement';
import { fieldsOf, listOf } from '../import/fields';
import type { Imported, ImportedStatement, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { looseLang } from '../import/loose-lang';
import { mapRating } from '../import/map-rating';
import { plainText, tooLong } from '../import/plain-text';
import { rejectFile, sortOut } from '../import/sort-out';
import { parseJson } from '../parse-json';
import { markupPagesOf, readMarkupPage } from './read-markup-page';

/** The claims of one response; several responses may be joined in a list, and image search nests them once more. */
function claimsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(claimsOf);
  const fields = fieldsOf(value);
  if (fields.has('results'))
    return listOf(fields.get('results')).map((result) => fieldsOf(result).get('claim'));
  return fields.has('claims') ? listOf(fields.get('claims')) : [];
}

function readClaim(value: unknown, row: number, defaults: ImportDefaults): (ImportedStatement | Rejected)[] {
  const claim = fieldsOf(value);
  const text = plainText(claim.get('text'), LIMIT.text);
  if (text === null) return [{ row, field: 'text', reason: 'is missing or empty' }];
  const long = tooLong(claim.get('text'), LIMIT.text);
  if (long !== null) return [{ row, field: 'text', reason: long }];
  const name = plainText(claim.get('claimant'), LIMIT.name);
  const reviews = listOf(claim.get('claimReview'));
  if (reviews.length === 0) return [{ row, field: 'claimReview', reason: 'is missing or empty' }];
  return reviews.map((item, index) => {
    const review = fieldsOf(item);
    const publisher = fieldsOf(review.get('publisher'));
    const author =
      plainText(publisher.get('name'), LIMIT.publisher) ?? plainText(publisher.get('site'), LIMIT.publisher);
    if (author === null) {
      return {
        row,
        field: `claimReview/${index}/publisher`,
        reason: 'is missing: nobody answers for this review',
      };
    }
    const longRating = tooLong(review.get('textualRating'), LIMIT.rating);
    if (longRating !== null) return { row, field: `claimReview/${index}/textualRating`, reason: longRating };
    const mapped = mapRating({ label: review.get('textualRating'), value: null, best: null, worst: null });
    const title = plainText(review.get('title'), LIMIT.evidenceTitle);
    return buildStatement({
      text,
      lang: looseLang(review.get('languageCode')) ?? defaults.lang,
      saidOn: looseDate(claim.get('claimDate')),
      place: null,
      title: plainText(review.get('title'), LIMIT.title),
      tags: [],
      // The response does not tell people from bodies; most claimants are people.
      speaker: name === null ? null : { name, sort: 'person', wikidata: null },
      appearances: [],
      review: {
        author,
        url: looseAddress(review.get('url')),
        rationale: title,
        reviewedOn: looseDate(review.get('reviewDate')) ?? defaults.today,
        verdict: mapped.verdict,
        rating: mapped.rating,
        title,
        citations: [],
        corrections: [],
      },
    });
  });
}

/**
 * A saved response of Google's Fact Check Tools API (`claims:search`, `claims:imageSearch` or `pages`, v1alpha1), or a
 * list of them. Rows count claims, then pages; one claim gives one record for each of its reviews, one page one for each
 * of its markups. Never throws on input.
 */
export function importFactCheckTools(text: string, defaults: ImportDefaults): Imported<ImportedStatement> {
  const json = parseJson(text);
  if (!json.ok) return rejectFile(json.problem);
  const claims = claimsOf(json.value);
  const pages = markupPagesOf(json.value);
  if (claims.length + pages.length === 0) {
    return rejectFile({ path: 'claims', message: 'is missing or empty' });
  }
  return sortOut([
    ...claims.flatMap((claim, index) =>
      readClaim(claim, index + 1, defaults).map((result) => ({ row: index + 1, result })),
    ),
    ...pages.flatMap((page, index) => {
      const row = claims.length + index + 1;
      return readMarkupPage(page, row, defaults).map((result) => ({ row, result }));
    }),
  ]);
}
