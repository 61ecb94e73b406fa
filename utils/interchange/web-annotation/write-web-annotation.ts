import type { Annotation } from '../../model/annotation';
import type { Selector } from '../../model/selector';
import { toCodePoints } from './code-points';
import { statementUrn } from './statement-urn';

type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the annotation itself does not hold. `pageText`: the text its offsets point into; null leaves them out. */
export type WebAnnotationOptions = {
  readonly pageText: string | null;
  /** Archived copy of the page; `TimeState.cached`. */
  readonly archivedUrl: string | null;
};

function selectorOf(selector: Selector, pageText: string | null): JsonLd[] {
  if (selector.type === 'TextQuoteSelector') return [selector];
  // The standard counts code points, so without the text an offset cannot be told.
  if (pageText === null) return [];
  const [start, end] = [toCodePoints(pageText, selector.start), toCodePoints(pageText, selector.end)];
  return [{ type: 'TextPositionSelector', start, end }];
}

/**
 * The parts of a passage, each with its selectors: a quotation begins a part. Several selectors of one target stand for
 * the same words, so words that are parted in the page are targets of their own.
 */
function partsOf(selectors: readonly Selector[]): readonly (readonly Selector[])[] {
  const parts: Selector[][] = [];
  for (const selector of selectors) {
    const last = parts.at(-1);
    if (last && (selector.type !== 'TextQuoteSelector' || last.every(({ type }) => type !== selector.type)))
      last.push(selector);
    else parts.push([selector]);
  }
  return parts.length === 0 ? [[]] : parts;
}

function targetOf(
  { target }: Annotation,
  part: readonly Selector[],
  { pageText, archivedUrl }: WebAnnotationOptions,
): JsonLd {
  const selectors = part.flatMap((selector) => selectorOf(selector, pageText));
  return {
    type: 'SpecificResource',
    source: {
      id: target.url,
      type: 'Text',
      format: 'text/html',
      ...(target.lang === null ? {} : { language: target.lang }),
      'dc:title': target.title,
      ...(target.author !== undefined && { 'dc:creator': target.author }),
      ...(target.outlet === null ? {} : { 'dc:publisher': target.outlet }),
      ...(target.publishedOn === null ? {} : { 'dc:date': target.publishedOn }),
    },
    ...(selectors.length === 0 ? {} : { selector: selectors }),
    ...(archivedUrl === null ? {} : { state: { type: 'TimeState', cached: archivedUrl } }),
  };
}

function bodiesOf({ body, tags, statement }: Annotation): JsonLd[] {
  const text = (value: string, purpose: string): JsonLd => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  return [
    ...(body === '' ? [] : [text(body, statement === null ? 'commenting' : 'assessing')]),
    ...tags.map((tag) => text(tag, 'tagging')),
    ...(statement === null
      ? []
      : [{ type: 'SpecificResource', source: statementUrn(statement), purpose: 'linking' }]),
  ];
}

/** An annotation by the W3C Web Annotation Data Model (2017): one id, UTC times, offsets in code points. */
export function writeWebAnnotation(annotation: Annotation, options: WebAnnotationOptions): JsonLd {
  const bodies = bodiesOf(annotation);
  const targets = partsOf(annotation.target.selectors).map((part) => targetOf(annotation, part, options));
  return {
    '@context': CONTEXT,
    id: UUID.test(annotation.id)
      ? `urn:uuid:${annotation.id.toLowerCase()}`
      : `urn:on-record:annotation:${encodeURIComponent(annotation.id)}`,
    type: 'Annotation',
    motivation: annotation.statement === null ? 'commenting' : 'assessing',
    creator: { type: 'Person', name: annotation.author },
    created: new Date(annotation.createdAt).toISOString(),
    modified: new Date(annotation.modifiedAt).toISOString(),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** Many annotations as one collection with a single page. */
export function writeWebAnnotationCollection(
  id: string,
  label: string,
  annotations: readonly { readonly annotation: Annotation; readonly options: WebAnnotationOptions }[],
): JsonLd {
  const items = annotations.map(({ annotation, options }) => {
    const { '@context': _context, ...item } = writeWebAnnotation(annotation, options);
    return item;
  });
  const page = `${id}#page-1`;
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  };
}
