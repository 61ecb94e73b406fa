import type {
  Assessment,
  AssessmentState,
  Correction,
  EvidenceStance,
  Verdict,
} from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import type { Speaker } from '../../model/speaker';
import type { Statement } from '../../model/statement';
import type { Citation } from './citation';
import type { ImportedStatement, RatingFound } from './imported';
import { LIMIT } from './limits';
import { stableId } from './stable-id';

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
    /** Null where the verdict was given on our scale. */
    readonly rating: RatingFound | null;
    readonly title: string | null;
    readonly citations: readonly Citation[];
    /** Oldest first. */
    readonly corrections: readonly Correction[];
    /** What is right instead; left out by formats that cannot say it. */
    readonly correction?: string | null;
    readonly missingContext?: string | null;
    /** `published` when left out: what comes in a file was published there. */
    readonly state?: AssessmentState;
  } | null;
};

function evidenceOf({ review, lang }: ClaimParts): Evidence[] {
  if (review === null) return [];
  const row = (
    kind: Evidence['kind'],
    { url, title, publisher, publishedOn, archivedUrl }: Citation,
  ): Evidence => ({
    id: stableId('evidence', url),
    kind,
    publisher: publisher ?? new URL(url).hostname,
    title: title ?? url.slice(0, LIMIT.evidenceTitle).toWellFormed(),
    url,
    archivedUrl,
    author: null,
    publishedOn,
    observedOn: null,
    place: null,
    quotation: null,
    independenceGroup: null,
    lang: kind === 'fact-check' ? lang : null,
  });
  const { url, author, title, reviewedOn } = review;
  const own =
    url === null
      ? []
      : [
          row('fact-check', {
            url,
            title: title ?? `Fact-check by ${author}`,
            publisher: author,
            publishedOn: reviewedOn,
            archivedUrl: null,
          }),
        ];
  const cited = review.citations
    .filter((citation) => citation.url !== url)
    // What kind of document it is, the file does not say; a person may know better than "reporting".
    .map((citation) => row('independent-reporting', citation));
  return [...own, ...cited];
}

/** The way from the rating to the verdict; a rating that says nothing waits for a person. */
function mappingOf(rating: RatingFound | null): Pick<Assessment, 'mapping'> {
  if (rating === null) return {};
  const { label, value, best, worst, how } = rating;
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
    originalRating: review.rating?.label ?? review.rating?.value ?? null,
    ...mappingOf(review.rating),
    rationale: review.rationale ?? review.title ?? review.rating?.label ?? 'No rationale was given.',
    correction: review.correction ?? null,
    missingContext: review.missingContext ?? null,
    asOf: review.reviewedOn,
    author: review.author,
    reviewer: null,
    url: review.url,
    state: review.state ?? 'published',
    ...(review.corrections.length > 0 && { corrections: review.corrections }),
    evidence: evidence.map(({ id, kind }) => ({ evidenceId: id, stance: stanceOf(review.verdict, kind) })),
  };
  const assessments: Assessment[] = review.verdict === null ? [] : [{ ...unrated, verdict: review.verdict }];
  return {
    record: { statement, speaker, assessments, evidence },
    appearances: parts.appearances,
    rating: review.rating,
    unrated: review.verdict === null ? unrated : null,
  };
}

/** The fact-check itself takes a side with its verdict; what it cites is context until read. */
export function stanceOf(verdict: Verdict | null, kind: Evidence['kind'] | undefined): EvidenceStance {
  if (kind !== 'fact-check') return 'context';
  if (verdict === 'true' || verdict === 'mostly-true') return 'supports';
  return verdict === 'false' || verdict === 'mostly-false' ? 'refutes' : 'context';
}
