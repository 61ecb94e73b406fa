import type { Speaker } from '../../model/speaker';
import { buildStatement } from '../import/build-statement';
import { listOf } from '../import/fields';
import type { ImportedStatement, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress, looseAddresses } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { mapRating } from '../import/map-rating';
import { plainText } from '../import/plain-text';
import { type Fields, nodeOf, typesOf } from './find-claim-reviews';
import { readCitations } from './read-citations';

const EMPTY: Fields = new Map();
const WIKIDATA = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})(?:[/?#]|$)/i;

/** The first object of a field, microdata unwrapped; empty when there is none. */
function first(value: unknown): Fields {
  for (const item of listOf(value)) {
    const node = nodeOf(item);
    if (node !== null) return node;
  }
  return EMPTY;
}

function nameOf(value: unknown, max: number): string | null {
  for (const item of listOf(value)) {
    const name = plainText(nodeOf(item)?.get('name') ?? item, max);
    if (name !== null) return name;
  }
  return null;
}

function speakerOf(author: unknown): { name: string; sort: Speaker['sort']; wikidata: string | null } | null {
  const name = nameOf(author, LIMIT.name);
  if (name === null) return null;
  const fields = first(author);
  const same = listOf(fields.get('sameAs')).flatMap(
    (link) => (typeof link === 'string' ? WIKIDATA.exec(link)?.[1] : null) ?? [],
  );
  const organisation = typesOf(fields).some((type) => /organi[sz]ation$/i.test(type));
  return { name, sort: organisation ? 'organisation' : 'person', wikidata: same[0] ?? null };
}

function tagsOf(value: unknown): string[] {
  const words = listOf(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : []));
  const tags = words.flatMap((word) => plainText(word, LIMIT.tag) ?? []);
  return [...new Set(tags)].slice(0, LIMIT.tags);
}

const langOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) ? value : null;

/** What an import cannot find in the file: the language of texts and the day it happens (ISO). */
export type ImportDefaults = { readonly lang: string; readonly today: string };

/**
 * One ClaimReview (schema.org 30; Google's required and recommended fields; the older CreativeWork pattern) as a
 * statement. Its rating words are kept; `reviewBody`, then `description`, then the rating's explanation is the rationale.
 * @returns the statement, or why it cannot be one: it needs `claimReviewed` (or the claim's own text) and an author.
 */
export function readClaimReview(
  node: Fields,
  row: number,
  defaults: ImportDefaults,
): ImportedStatement | Rejected {
  const claim = first(node.get('itemReviewed'));
  const text =
    plainText(node.get('claimReviewed'), LIMIT.text) ??
    plainText(claim.get('text'), LIMIT.text) ??
    plainText(claim.get('name'), LIMIT.text);
  if (text === null) return { row, field: 'claimReviewed', reason: 'is missing or empty' };
  const publisher = first(node.get('author'));
  const url = looseAddress(node.get('url')) ?? looseAddress(first(node.get('mainEntityOfPage')).get('@id'));
  const author =
    nameOf(node.get('author'), LIMIT.publisher) ??
    nameOf(node.get('publisher'), LIMIT.publisher) ??
    hostOf(looseAddress(publisher.get('url')) ?? url);
  if (author === null) return { row, field: 'author', reason: 'is missing: nobody answers for this review' };
  const rating = first(node.get('reviewRating'));
  const mapped = mapRating({
    label: rating.get('alternateName') ?? rating.get('name') ?? plainRating(rating.get('ratingValue')),
    value: rating.get('ratingValue'),
    best: rating.get('bestRating'),
    worst: rating.get('worstRating'),
  });
  const saidOn = looseDate(claim.get('datePublished'));
  const rationale = ['reviewBody', 'description', 'abstract'].flatMap(
    (key) => plainText(node.get(key), LIMIT.rationale) ?? [],
  );
  return buildStatement({
    text,
    lang: langOf(node.get('inLanguage')) ?? defaults.lang,
    saidOn,
    place: nameOf(claim.get('contentLocation'), LIMIT.place),
    title: plainText(node.get('headline') ?? node.get('name'), LIMIT.title),
    tags: tagsOf(node.get('keywords')),
    speaker: speakerOf(claim.get('author')),
    appearances: [
      ...new Set([
        ...looseAddresses(claim.get('firstAppearance')),
        ...looseAddresses(claim.get('appearance')),
      ]),
    ].slice(0, LIMIT.appearances),
    review: {
      author,
      url,
      rationale: rationale[0] ?? plainText(rating.get('ratingExplanation'), LIMIT.rationale),
      reviewedOn:
        looseDate(node.get('dateModified')) ?? looseDate(node.get('datePublished')) ?? defaults.today,
      verdict: mapped.verdict,
      rating: mapped.rating,
      title: plainText(node.get('headline') ?? node.get('name'), LIMIT.evidenceTitle),
      citations: readCitations(node.get('citation'), node.get('isBasedOn')),
    },
  });
}

/** Some write the verdict word into `ratingValue`; a number there is no label. */
function plainRating(value: unknown): string | null {
  return typeof value === 'string' && !/\d/.test(value) ? value : null;
}

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);
