import type { Annotation } from '../../model/annotation';
import { fieldsOf, listOf } from '../import/fields';
import type { Imported, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { looseLang } from '../import/loose-lang';
import { plainText } from '../import/plain-text';
import { rejectFile, sortOut } from '../import/sort-out';
import { parseJson } from '../parse-json';
import { fromCodePoints } from './code-points';
import { noteId } from './note-id';
import { MAX_NOTE } from './note-text';
import { readBodies } from './read-bodies';
import { MAX_SELECTORS, type ReadPosition, readSelectors } from './read-selectors';
import { utcTime } from './utc-time';

/** What the file may not tell: the time that stands for a missing one (ISO, UTC), and the texts offsets point into. */
export type AnnotationDefaults = {
  readonly now: string;
  /** The text of a page, in UTF-16; null when it is not at hand, and then offsets are left out. */
  readonly pageText: (url: string) => string | null;
};

const UUID_URN = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const OWN_URN = /^urn:on-record:annotation:(.{1,400})$/;
const MAX_DEPTH = 4;

/** The last part of a type's name: "oa:Annotation" and "http://www.w3.org/ns/oa#Annotation" are Annotation. */
const typesOf = (fields: ReadonlyMap<string, unknown>): readonly unknown[] =>
  listOf(fields.get('type') ?? fields.get('@type')).map((type) =>
    typeof type === 'string' ? type.split(/[:#/]/).at(-1) : type,
  );

/** Every item of a single one, a list, a page, a collection or a JSON-LD graph; also those that are no annotation. */
function annotationsOf(value: unknown, depth = 0): readonly unknown[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => annotationsOf(item, depth + 1));
  const fields = fieldsOf(value);
  if (typesOf(fields).includes('Annotation')) return [value];
  const within = ['items', 'first', '@graph'].filter((key) => typeof fields.get(key) === 'object');
  if (within.length > 0) return within.flatMap((key) => annotationsOf(fields.get(key), depth + 1));
  // What stands in a list of annotations is one, or is named as none.
  return depth > 0 && !typesOf(fields).some((type) => /^Annotation(?:Page|Collection)$/.test(String(type)))
    ? [value]
    : [];
}

/** The file counts code points; without the page's text they cannot be turned into ours. */
function positionIn(pageText: string | null): ReadPosition {
  return (from, to) => {
    if (pageText === null) return null;
    const [start, end] = [fromCodePoints(pageText, from), fromCodePoints(pageText, to)];
    return start < end ? { start, end } : null;
  };
}

/** The id of ours that an IRI holds, else the IRI. */
function idOf(iri: unknown): string | null {
  if (typeof iri !== 'string') return null;
  const own = OWN_URN.exec(iri)?.[1];
  try {
    return UUID_URN.exec(iri)?.[1]?.toLowerCase() ?? (own === undefined ? iri : decodeURIComponent(own));
  } catch {
    return iri;
  }
}

/** The page a target is in. */
function addressOf(target: ReadonlyMap<string, unknown>): string | null {
  const source = target.get('source') ?? target.get('id');
  return looseAddress(typeof source === 'string' ? source : fieldsOf(source).get('id'));
}

/** The targets of an annotation, each as an object; those of a set (composite, list, choice) one by one. */
function targetsOf(value: unknown, depth = 0): readonly ReadonlyMap<string, unknown>[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [new Map<string, unknown>([['id', item]])];
    const fields = fieldsOf(item);
    return fields.has('items') && depth < MAX_DEPTH ? targetsOf(fields.get('items'), depth + 1) : [fields];
  });
}

const nameIn = (value: unknown): string | null =>
  listOf(value).flatMap((item) => plainText(item, LIMIT.name) ?? [])[0] ?? null;

function read(value: unknown, row: number, defaults: AnnotationDefaults): Annotation | Rejected {
  const fields = fieldsOf(value);
  if (fields.size === 0)
    return { row, field: '', reason: 'is not the annotation itself but at most its address' };
  const targets = targetsOf(fields.get('target'));
  const target =
    targets.find((each) => each.has('source') || each.has('selector')) ?? targets[0] ?? new Map();
  const url = addressOf(target);
  if (url === null) return { row, field: 'target/source', reason: 'is not the address of a page' };
  const page = fieldsOf(target.get('source'));
  const position = positionIn(defaults.pageText(url));
  // Words that are parted in one page come as targets of their own; what is in other pages is left out.
  const parts = targets.filter((each) => addressOf(each) === url);
  const selectors = parts
    .flatMap((part) => readSelectors(part.get('selector'), position))
    .slice(0, MAX_SELECTORS);
  const { body, tags, statement } = readBodies(fields.get('body') ?? bodyValue(fields.get('bodyValue')));
  if (body.length > MAX_NOTE) return { row, field: 'body', reason: `is longer than ${MAX_NOTE} characters` };
  const by = plainText(page.get('dc:creator'), LIMIT.publisher);
  const creator = listOf(fields.get('creator'))[0];
  const created = utcTime(fields.get('created')) ?? defaults.now;
  return {
    id: noteId(idOf(fields.get('id') ?? fields.get('@id')), { url, body, selectors }),
    statement,
    body,
    tags,
    target: {
      url,
      title: plainText(page.get('dc:title'), LIMIT.title) ?? '',
      outlet: plainText(page.get('dc:publisher'), LIMIT.publisher),
      ...(by !== null && { author: by }),
      publishedOn: looseDate(page.get('dc:date')),
      lang: looseLang(page.get('language')),
      selectors,
      paragraph: '',
    },
    author:
      nameIn(fieldsOf(creator).get('name')) ??
      nameIn(fieldsOf(creator).get('nickname')) ??
      nameIn(creator) ??
      'Unknown',
    createdAt: created,
    modifiedAt: utcTime(fields.get('modified')) ?? created,
  };
}

/** `bodyValue` is the short form of a plain textual body. */
const bodyValue = (value: unknown): unknown =>
  typeof value === 'string' ? { type: 'TextualBody', value } : [];

/** Web Annotations of a file: one, a list, a page, or a collection with its first page. Rows count annotations. */
export function importWebAnnotation(text: string, defaults: AnnotationDefaults): Imported<Annotation> {
  const json = parseJson(text);
  if (!json.ok) return rejectFile(json.problem);
  const items = annotationsOf(json.value);
  if (items.length === 0) {
    return rejectFile({ path: '', message: 'The file holds no annotation.' });
  }
  return sortOut(items.map((item, index) => ({ row: index + 1, result: read(item, index + 1, defaults) })));
}
