import type { Assessment, Verdict } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import type { Speaker } from '../../model/speaker';
import type { Statement } from '../../model/statement';
import type { ImportedStatement, RatingFound } from './imported';
import { stableId } from './stable-id';

/** A document that a review cites; null where nothing is told of it. */
export type CitedDocument = {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date of any precision. */
  readonly publishedOn: string | null;
  readonly archivedUrl: string | null;
};

/** A cited document of which the address alone is known. */
export function citedAt(url: string): CitedDocument {
  return { url, title: null, publisher: null, publishedOn: null, archivedUrl: null };
}

/** What any format can tell of a checked claim, cleaned; null where it tells nothing. */
export type ClaimParts = {
  readonly text: string;
  readonly lang: string;
  readonly saidOn: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly tags: readonly string[];
  readonly speaker: {
    readonly name: string;
    readonly sort: Speaker['sort'];
    readonly wikidata: string | null;
  } | null;
  readonly appearances: readonly string[];
  readonly review: {
    readonly author: string;
    readonly url: string | null;
    readonly rationale: string | null;
    readonly reviewedOn: string;
    readonly verdict: Verdict | null;
    readonly rating: RatingFound;
    readonly title: string | null;
    readonly citations: readonly CitedDocument[];
  } | null;
};

function evidenceOf({ review, lang }: ClaimParts): Evidence[] {
  if (review === null) return [];
  const row = (
    url: string,
    kind: Evidence['kind'],
    publisher: string,
    title: string,
    on: string | null,
    archivedUrl: string | null = null,
  ): Evidence => ({
    id: stableId('evidence', url),
    kind,
    publisher,
    title,
    url,
    archivedUrl,
    author: null,
    publishedOn: on,
    observedOn: null,
    place: null,
    quotation: null,
    independenceGroup: null,
    lang: kind === 'fact-check' ? lang : null,
  });
  const { url, author, title, reviewedOn } = review;
  const own =
    url === null ? [] : [row(url, 'fact-check', author, title ?? `Fact-check by ${author}`, reviewedOn)];
  const cited = review.citations
    .filter((cited) => cited.url !== url)
    // What kind of document it is, the file does not say; a person may know better than "reporting".
    .map((cited) =>
      row(
        cited.url,
        'independent-reporting',
        cited.publisher ?? new URL(cited.url).hostname,
        cited.title ?? cited.url,
        cited.publishedOn,
        cited.archivedUrl,
      ),
    );
  return [...own, ...cited];
}

/** The way from the rating to the verdict; a rating that says nothing waits for a person. */
function mappingOf({ label, value, best, worst, how }: RatingFound): Pick<Assessment, 'mapping'> {
  if (label === null && value === null) return {};
  return { mapping: { how: how === 'unmapped' ? 'person' : how, value, best, worst } };
}

/** Joins the parts to rows of our own; the same parts always give the same ids. */
export function buildStatement(parts: ClaimParts): ImportedStatement {
  const { text, speaker: named, saidOn, review } = parts;
  const speaker: Speaker | null = named && {
    id: stableId('speaker', named.wikidata ?? named.name.toLowerCase()),
    name: named.name,
    sort: named.sort,
    aliases: [],
    roles: [],
    wikidata: named.wikidata,
  };
  const statement: Statement = {
    id: stableId('statement', text, speaker?.id ?? null, saidOn),
    text,
    variants: [],
    // A fact-check sums the claim up; only a person who has seen the original knows it to be verbatim.
    wording: 'reported',
    lang: parts.lang,
    originalLang: null,
    speakerId: speaker?.id ?? null,
    saidOn,
    place: parts.place,
    title: parts.title,
    tags: parts.tags,
    note: null,
  };
  const evidence = evidenceOf(parts);
  if (review === null) {
    return {
      record: { statement, speaker, assessments: [], evidence },
      appearances: parts.appearances,
      rating: null,
      unrated: null,
    };
  }
  const unrated = {
    id: stableId('assessment', statement.id, review.author, review.url),
    statementId: statement.id,
    originalRating: review.rating.label ?? review.rating.value,
    ...mappingOf(review.rating),
    rationale: review.rationale ?? review.title ?? review.rating.label ?? 'No rationale was given.',
    correction: null,
    missingContext: null,
    asOf: review.reviewedOn,
    author: review.author,
    reviewer: null,
    url: review.url,
    state: 'published' as const,
    evidence: evidence.map(({ id }, index) => ({ evidenceId: id, stance: stanceOf(review.verdict, index) })),
  };
  const assessments: Assessment[] = review.verdict === null ? [] : [{ ...unrated, verdict: review.verdict }];
  return {
    record: { statement, speaker, assessments, evidence },
    appearances: parts.appearances,
    rating: review.rating,
    unrated: review.verdict === null ? unrated : null,
  };
}

/** The fact-check itself (first) takes a side with its verdict; what it cites is context until read. */
function stanceOf(verdict: Verdict | null, index: number): 'supports' | 'refutes' | 'context' {
  if (index > 0) return 'context';
  if (verdict === 'true' || verdict === 'mostly-true') return 'supports';
  return verdict === 'false' || verdict === 'mostly-false' ? 'refutes' : 'context';
}
