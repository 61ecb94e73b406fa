import * as v from 'valibot';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i));
const utc = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;
const motivation = v.picklist(MOTIVATIONS);
const language = v.pipe(
  v.string(),
  v.check((tag) => Intl.getCanonicalLocales(tag).length === 1),
);

const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+$/))),
  language: v.exactOptional(language),
  purpose: v.exactOptional(motivation),
});
const linkedBody = v.strictObject({
  type: v.literal('SpecificResource'),
  source: iri,
  purpose: v.exactOptional(motivation),
});

const quote = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
});
const position = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);

const target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.looseObject({
    id: iri,
    type: v.picklist(['Dataset', 'Image', 'Video', 'Sound', 'Text']),
    language: v.exactOptional(language),
  }),
  selector: v.exactOptional(v.pipe(v.array(v.variant('type', [quote, position])), v.minLength(1))),
  state: v.exactOptional(v.strictObject({ type: v.literal('TimeState'), cached: iri })),
});

/** Agents name themselves; times are UTC; a body or target that is there is never an empty list. */
const annotationEntries = {
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  creator: v.strictObject({
    type: v.picklist(['Person', 'Organization', 'Software']),
    name: v.string(),
  }),
  created: utc,
  modified: utc,
  body: v.exactOptional(v.pipe(v.array(v.variant('type', [textualBody, linkedBody])), v.minLength(1))),
  target: v.union([target, v.pipe(v.array(target), v.minLength(2))]),
};

const context = v.literal('http://www.w3.org/ns/anno.jsonld');

/** What the Web Annotation Data Model (W3C Recommendation, 2017) demands of one annotation, as far as we write it. */
export const annotationMusts = v.strictObject({ '@context': context, ...annotationEntries });

/** The same of a collection whose one page is embedded: no context of its own within, and as many items as it says. */
export const collectionMusts = v.pipe(
  v.strictObject({
    '@context': context,
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: offset,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(v.strictObject(annotationEntries)),
    }),
    last: iri,
  }),
  v.check(
    ({ id, total, first, last }) => first.items.length === total && first.partOf === id && last === first.id,
  ),
);
