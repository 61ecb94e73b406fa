import type { Assessment, Correction } from '../../model/assessment';
import type { StatementRecord } from '../../model/statement';
import { foldCase } from '../fold-case';
import type { Problem } from '../problem';
import { ratingOf } from './rating-value';

/** A JSON-LD object as schema.org 30 and Google's fact-check page describe it. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** One review and what Google's guidelines would find in it. `problems` name fields; an empty list is a pass. */
export type WrittenClaimReview = { readonly review: JsonLd; readonly problems: readonly Problem[] };

/** What the file should say of itself. `pageUrl` is where the full fact-check is published, if not in the row. */
export type ClaimReviewOptions = {
  readonly publisherUrl: string | null;
  readonly pageUrl: string | null;
  readonly appearances: readonly string[];
};

/** Google asks for short claims: it shows about this many characters. */
const SHORT_CLAIM = 75;

/** Length of an ISO day. */
const DAY = 10;

/** Google takes a review only on its publisher's own domain or one below it. */
function sameSite(url: string, publisherUrl: string): boolean {
  const [host, site] = [url, publisherUrl].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return host === site || (host ?? '').endsWith(`.${site}`);
}

function problemsOf(
  { statement, speaker }: StatementRecord,
  assessment: Assessment,
  url: string | null,
  { publisherUrl, appearances }: ClaimReviewOptions,
): Problem[] {
  const found: Problem[] = [];
  const add = (path: string, message: string): void => {
    found.push({ path, message });
  };
  if (url === null) add('/url', 'is required: the address of the published fact-check');
  else if (publisherUrl !== null && !sameSite(url, publisherUrl)) {
    add('/url', 'must be on the site of the publisher, or below it');
  }
  if (assessment.state !== 'published') add('/', `is not published: its state is "${assessment.state}"`);
  if (statement.text.length > SHORT_CLAIM) add('/claimReviewed', `is longer than ${SHORT_CLAIM} characters`);
  if (speaker === null) add('/itemReviewed/author', 'is recommended: who made the claim');
  else if (foldCase(speaker.name) === foldCase(assessment.author))
    add('/itemReviewed/author', 'is the author of the fact-check: the claim must be of somebody else');
  else if (speaker.wikidata === null)
    add('/itemReviewed/author/sameAs', 'is recommended: an address that tells who is meant');
  if (statement.saidOn === null)
    add('/itemReviewed/datePublished', 'is recommended: when the claim was made');
  if (appearances.length === 0)
    add('/itemReviewed/appearance', 'is recommended: the address of a page where the claim stands');
  if (!('ratingValue' in ratingOf(assessment.verdict, assessment.originalRating)))
    add('/reviewRating/ratingValue', 'is recommended: this verdict has no place on the scale of 1 to 5');
  if (assessment.evidence.length === 0) add('/citation', 'is expected: sources that readers can follow');
  return found;
}

/** Leaves out what is not known: schema.org has no null. */
const known = (fields: JsonLd): JsonLd =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** When readers were last told of a correction; null when they were not. */
const lastCorrection = ({ corrections = [] }: Assessment): string | null =>
  [...corrections].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1)?.at ?? null;

/** The last day on which readers saw something change. ISO date of any precision. */
const changedOn = (assessment: Assessment): string => {
  const day = lastCorrection(assessment)?.slice(0, DAY) ?? '';
  return day.slice(0, assessment.asOf.length) > assessment.asOf ? day : assessment.asOf;
};

const correctionOf = ({ at, author, reason }: Correction): JsonLd => ({
  '@type': 'CorrectionComment',
  text: reason,
  author: { '@type': 'Person', name: author },
  datePublished: at,
});

/** One assessment of a statement as a ClaimReview, with a report on Google's required fields and guidelines. */
export function writeClaimReview(
  record: StatementRecord,
  assessment: Assessment,
  options: ClaimReviewOptions,
): WrittenClaimReview {
  const { statement, speaker } = record;
  const url = assessment.url ?? options.pageUrl;
  const [firstAppearance = null, ...appearance] = options.appearances;
  const byId = new Map(record.evidence.map((row) => [row.id, row]));
  const author = speaker && {
    '@type': speaker.sort === 'person' ? 'Person' : 'Organization',
    name: speaker.name,
    ...(speaker.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${speaker.wikidata}` }),
  };
  const review = known({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: statement.text,
    url,
    inLanguage: statement.lang,
    name: statement.title,
    datePublished: assessment.asOf,
    dateModified: lastCorrection(assessment),
    author: known({ '@type': 'Organization', name: assessment.author, url: options.publisherUrl }),
    itemReviewed: known({
      '@type': 'Claim',
      text: statement.text,
      author,
      datePublished: statement.saidOn,
      contentLocation: statement.place === null ? null : { '@type': 'Place', name: statement.place },
      firstAppearance,
      appearance,
    }),
    reviewRating: known({
      ...ratingOf(assessment.verdict, assessment.originalRating),
      ratingExplanation: assessment.correction ?? assessment.missingContext,
    }),
    reviewBody: assessment.rationale,
    correction: (assessment.corrections ?? []).map(correctionOf),
    keywords: statement.tags,
    citation: assessment.evidence.flatMap(({ evidenceId }) => {
      const row = byId.get(evidenceId);
      if (row === undefined) return [];
      const work = { '@type': 'CreativeWork', name: row.title, url: row.url, archivedAt: row.archivedUrl };
      return [
        known({
          ...work,
          datePublished: row.publishedOn,
          publisher: { '@type': 'Organization', name: row.publisher },
        }),
      ];
    }),
  });
  return { review, problems: problemsOf(record, assessment, url, options) };
}

/**
 * A DataFeed of ClaimReviews, one item for each published assessment, in order.
 *
 * @param appearances addresses of the pages where a statement stands, by its id
 */
export function writeClaimReviewFeed(
  records: readonly StatementRecord[],
  options: Omit<ClaimReviewOptions, 'appearances' | 'pageUrl'>,
  modifiedOn: string,
  appearances: ReadonlyMap<string, readonly string[]> = new Map(),
): JsonLd {
  const items = records.flatMap((record) =>
    record.assessments
      .filter(({ state }) => state === 'published')
      .map((assessment) => {
        const { review } = writeClaimReview(record, assessment, {
          ...options,
          pageUrl: null,
          appearances: appearances.get(record.statement.id) ?? [],
        });
        const { '@context': _context, ...item } = review;
        return { '@type': 'DataFeedItem', dateModified: changedOn(assessment), item };
      }),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    dateModified: modifiedOn,
    dataFeedElement: items,
  };
}
