import type { Speaker } from '../../model/speaker';
import { buildStatement } from '../import/build-statement';
import { listOf } from '../import/fields';
import type { ImportedStatement, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress, looseAddresses } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { looseLang } from '../import/loose-lang';
import { isRatingNumber, mapRating, type RawRating } from '../import/map-rating';
import { plainText, tooLong } from '../import/plain-text';
import { utcTime } from '../web-annotation/utc-time';
import { plainValue, wordsOf } from './field-words';
import { type Fields, typesOf } from './find-claim-reviews';
import { followed, NO_NODES, type Nodes } from './nodes-by-id';
import { readCitations } from './read-citations';
import { readCorrections } from './read-corrections';

const EMPTY: Fields = new Map();
const WIKIDATA = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})(?:[/?#]|$)/i;

/** The first object of a field, microdata unwrapped and pointers followed; empty when there is none. */
function first(value: unknown, nodes: Nodes): Fields {
  for (const item of listOf(value)) {
    const node = followed(item, nodes);
    if (node !== null) return node;
  }
  return EMPTY;
}

function nameOf(value: unknown, nodes: Nodes, max: number): string | null {
  for (const item of listOf(value)) {
    const fields = followed(item, nodes);
    const name = fields === null ? plainText(item, max) : plainText(wordsOf(fields, 'name'), max);
    if (name !== null) return name;
  }
  return null;
}

type NamedSpeaker = { name: string; sort: Speaker['sort']; wikidata: string | null };

function speakerOf(author: unknown, nodes: Nodes): NamedSpeaker | null {
  const name = nameOf(author, nodes, LIMIT.name);
  if (name === null) return null;
  const fields = first(author, nodes);
  const same = listOf(fields.get('sameAs')).flatMap(
    (link) => (typeof link === 'string' ? WIKIDATA.exec(link)?.[1] : null) ?? [],
  );
  const organisation = typesOf(fields).some((type) => /organi[sz]ation$/i.test(type));
  return { name, sort: organisation ? 'organisation' : 'person', wikidata: same[0] ?? null };
}

/** Commas part the words of one text; in a list of several each is one already. */
function tagsOf(value: unknown): string[] {
  const items = listOf(value).filter((item) => typeof item === 'string');
  const words = items.length === 1 ? items.flatMap((item) => item.split(/[,;]/)) : items;
  const tags = words.flatMap((word) => plainText(word, LIMIT.tag) ?? []);
  return [...new Set(tags)].slice(0, LIMIT.tags);
}

/** A Rating, or its words alone. Some write the verdict word into `ratingValue`; a number there is no label. */
function ratingOf(rating: unknown, fields: Fields): RawRating {
  const value = plainValue(fields.get('ratingValue'));
  const alone = fields === EMPTY ? plainValue(rating) : null;
  return {
    label: wordsOf(fields, 'alternateName', 'name') ?? alone ?? (isRatingNumber(value) ? null : value),
    value,
    best: plainValue(fields.get('bestRating')),
    worst: plainValue(fields.get('worstRating')),
  };
}

/** What an import cannot find in the file: the language of texts and the day it happens (ISO). */
export type ImportDefaults = { readonly lang: string; readonly today: string };

/**
 * One ClaimReview (schema.org 30; Google's required and recommended fields; the older CreativeWork pattern) as a
 * statement. Its rating words are kept; `reviewBody`, then `description`, then the rating's explanation is the rationale.
 * @param nodes what its fields may point to
 * @returns the statement, or why it cannot be one: it needs `claimReviewed` (or the claim's own text) and an author,
 * and neither the claim nor the rating may be longer than what is kept.
 */
export function readClaimReview(
  node: Fields,
  row: number,
  defaults: ImportDefaults,
  nodes: Nodes = NO_NODES,
): ImportedStatement | Rejected {
  const claim = first(node.get('itemReviewed'), nodes);
  const text = wordsOf(node, 'claimReviewed') ?? wordsOf(claim, 'text', 'name');
  if (text === null) return { row, field: 'claimReviewed', reason: 'is missing or empty' };
  const rating = first(node.get('reviewRating'), nodes);
  const raw = ratingOf(node.get('reviewRating'), rating);
  for (const [field, value, max] of [
    ['claimReviewed', text, LIMIT.text],
    ['reviewRating/alternateName', raw.label, LIMIT.rating],
  ] as const) {
    const reason = tooLong(value, max);
    if (reason !== null) return { row, field, reason };
  }
  const url =
    looseAddress(plainValue(node.get('url'))) ??
    looseAddress(first(node.get('mainEntityOfPage'), NO_NODES).get('@id'));
  const author =
    nameOf(node.get('author'), nodes, LIMIT.publisher) ??
    nameOf(node.get('publisher'), nodes, LIMIT.publisher) ??
    hostOf(looseAddress(plainValue(first(node.get('author'), nodes).get('url'))) ?? url);
  if (author === null) return { row, field: 'author', reason: 'is missing: nobody answers for this review' };
  const mapped = mapRating(raw);
  const published = looseDate(plainValue(node.get('datePublished')));
  const modified = looseDate(plainValue(node.get('dateModified')));
  const day = modified ?? published ?? defaults.today;
  const corrections = readCorrections(node.get('correction'), nodes, {
    author,
    day: day.length === defaults.today.length ? day : defaults.today,
  });
  // The day of a correction is no day on which the evidence was looked at again.
  const corrected = corrections.at(-1)?.at;
  const isOfCorrection =
    corrected !== undefined &&
    modified !== null &&
    (corrected.startsWith(modified) || corrected === utcTime(plainValue(node.get('dateModified'))));
  return buildStatement({
    text,
    lang: looseLang(node.get('inLanguage')) ?? defaults.lang,
    saidOn: looseDate(plainValue(claim.get('datePublished'))),
    place: nameOf(claim.get('contentLocation'), nodes, LIMIT.place),
    title: plainText(wordsOf(node, 'headline', 'name'), LIMIT.title),
    tags: tagsOf(node.get('keywords')),
    speaker: speakerOf(claim.get('author'), nodes),
    appearances: [
      ...new Set([
        ...looseAddresses(claim.get('firstAppearance')),
        ...looseAddresses(claim.get('appearance')),
      ]),
    ].slice(0, LIMIT.appearances),
    review: {
      author,
      url,
      rationale: plainText(
        wordsOf(node, 'reviewBody', 'description', 'abstract') ?? wordsOf(rating, 'ratingExplanation'),
        LIMIT.rationale,
      ),
      reviewedOn: isOfCorrection && published !== null ? published : day,
      verdict: mapped.verdict,
      rating: mapped.rating,
      title: plainText(wordsOf(node, 'headline', 'name'), LIMIT.evidenceTitle),
      citations: readCitations([node.get('citation'), node.get('isBasedOn')], nodes),
      corrections,
    },
  });
}

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname);
