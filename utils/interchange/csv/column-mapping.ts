/** What a column of a table of claims may mean. */
export const COLUMN_FIELDS = [
  'text',
  'title',
  'speaker',
  'saidOn',
  'place',
  'lang',
  'tags',
  'appearances',
  'rating',
  'rationale',
  'author',
  'reviewedOn',
  'url',
  'citations',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column holds which field; null or left out: none. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string | null>>>;

/** Names that columns of published tables bear, small and without marks; the first that is there wins. */
const NAMES: Record<ColumnField, readonly string[]> = {
  text: ['statement', 'claim', 'claim text', 'claimreviewed', 'disinformation', 'summary', 'text', 'quote'],
  title: ['title', 'headline', 'subject', 'debunk title'],
  speaker: ['speaker', 'claimant', 'person', 'claim author', 'said by', 'source person'],
  saidOn: ['said on', 'claim date', 'date said', 'said at', 'statement date'],
  place: ['place', 'where', 'context', 'location'],
  lang: ['language', 'lang', 'article language'],
  tags: ['tags', 'keywords', 'topics', 'topic', 'country', 'countries'],
  appearances: ['appearances', 'appearance', 'outlets', 'article url', 'found at', 'seen at'],
  rating: ['original rating', 'rating', 'verdict', 'label', 'textual rating', 'ruling', 'class'],
  rationale: ['rationale', 'explanation', 'information', 'disproof', 'response', 'finding', 'conclusion'],
  author: [
    'author',
    'publisher',
    'fact checker',
    'checked by',
    'reviewer name',
    'organisation',
    'organization',
  ],
  reviewedOn: [
    'as of',
    'review date',
    'checked on',
    'date checked',
    'publication date',
    'debunk date',
    'date',
  ],
  url: ['url', 'link', 'links', 'review url', 'fact check url', 'debunk url', 'report url'],
  citations: ['evidence', 'citations', 'sources', 'references', 'links to sources'],
};

const folded = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A first guess at which column means what, for a person to correct. No column is used twice. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const free = new Map(headers.map((header) => [folded(header), header]));
  const entries = COLUMN_FIELDS.flatMap((field): [ColumnField, string][] => {
    const name = NAMES[field].find((candidate) => free.has(candidate));
    if (name === undefined) return [];
    const header = free.get(name) ?? name;
    free.delete(name);
    return [[field, header]];
  });
  return Object.fromEntries(entries);
}
