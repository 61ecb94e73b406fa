import type { Annotation } from '../../model/annotation';
import { fieldsOf, listOf } from '../import/fields';
import type { Imported, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { plainText } from '../import/plain-text';
import { rejectFile, sortOut } from '../import/sort-out';
import { stableId } from '../import/stable-id';
import { parseJson } from '../parse-json';
import { fromCodePoints } from './code-points';
import { noteText } from './note-text';
import { type ReadPosition, readSelectors } from './read-selectors';
import { statementOfUrn } from './statement-urn';
import { utcTime } from './utc-time';

/** What the file may not tell: the time that stands for a missing one (ISO, UTC), and the texts offsets point into. */
export type AnnotationDefaults = {
  readonly now: string;
  /** The text of a page, in UTF-16; null when it is not at hand, and then offsets are left out. */
  readonly pageText: (url: string) => string | null;
};

const UUID_URN = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const OWN_URN = /^urn:on-record:annotation:([A-Za-z0-9._-]{1,128})$/;
const MAX_DEPTH = 4;

/** Every annotation of a single one, a list, a page, a collection or a JSON-LD graph. */
function annotationsOf(value: unknown, depth = 0): readonly unknown[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => annotationsOf(item, depth + 1));
  const fields = fieldsOf(value);
  const types = listOf(fields.get('type') ?? fields.get('@type'));
  if (types.includes('Annotation')) return [value];
  return ['items', 'first', '@graph'].flatMap((key) => annotationsOf(fields.get(key) ?? [], depth + 1));
}

function bodyOf(value: unknown) {
  const texts: string[] = [];
  const tags: string[] = [];
  let statement: Annotation['statement'] = null;
  for (const item of listOf(value).slice(0, 100)) {
    const fields = typeof item === 'string' ? new Map<string, unknown>([['id', item]]) : fieldsOf(item);
    const purpose = listOf(fields.get('purpose'));
    const html = fields.get('format') === 'text/html';
    const text = html ? (plainText(fields.get('value'), LIMIT.text) ?? '') : noteText(fields.get('value'));
    statement ??= statementOfUrn(fields.get('source') ?? fields.get('id'));
    if (text === '') continue;
    if (purpose.includes('tagging')) tags.push(text.slice(0, LIMIT.tag));
    else texts.push(text);
  }
  return { body: texts.join('\n\n'), tags: [...new Set(tags)].slice(0, LIMIT.tags), statement };
}

/** The file counts code points; without the page's text they cannot be turned into ours. */
function positionIn(pageText: string | null): ReadPosition {
  return (from, to) => {
    if (pageText === null) return null;
    const [start, end] = [fromCodePoints(pageText, from), fromCodePoints(pageText, to)];
    return start < end ? { start, end } : null;
  };
}

function idOf(id: unknown, url: string, body: string): string {
  const text = typeof id === 'string' ? id : '';
  return (
    UUID_URN.exec(text)?.[1]?.toLowerCase() ??
    OWN_URN.exec(text)?.[1] ??
    stableId('annotation', text === '' ? `${url} ${body}` : text)
  );
}

/** The page a target is in. */
function addressOf(target: ReadonlyMap<string, unknown>): string | null {
  const source = target.get('source') ?? target.get('id');
  return looseAddress(typeof source === 'string' ? source : fieldsOf(source).get('id'));
}

function read(value: unknown, row: number, defaults: AnnotationDefaults): Annotation | Rejected {
  const fields = fieldsOf(value);
  const targets = listOf(fields.get('target'));
  const target = fieldsOf(targets.find((item) => typeof item === 'object'));
  const plain = targets.find((item) => typeof item === 'string');
  const page = fieldsOf(target.get('source') ?? target.get('id') ?? plain);
  const url = target.size > 0 ? addressOf(target) : looseAddress(plain);
  if (url === null) return { row, field: 'target/source', reason: 'is not the address of a page' };
  const position = positionIn(defaults.pageText(url));
  // Words that are parted in one page come as targets of their own; what is in other pages is left out.
  const parts = targets.map(fieldsOf).filter((each) => addressOf(each) === url);
  const { body, tags, statement } = bodyOf(fields.get('body') ?? bodyValue(fields.get('bodyValue')));
  const creator = listOf(fields.get('creator'))[0];
  const lang = page.get('language');
  const created = utcTime(fields.get('created')) ?? defaults.now;
  return {
    id: idOf(fields.get('id') ?? fields.get('@id'), url, body),
    statement,
    body,
    tags,
    target: {
      url,
      title: plainText(page.get('dc:title'), LIMIT.title) ?? '',
      outlet: plainText(page.get('dc:publisher'), LIMIT.publisher),
      publishedOn: looseDate(page.get('dc:date')),
      lang: typeof lang === 'string' ? lang.slice(0, 35) : null,
      selectors: parts.flatMap((part) => readSelectors(part.get('selector'), position)),
      paragraph: '',
    },
    author:
      plainText(fieldsOf(creator).get('name') ?? fieldsOf(creator).get('nickname') ?? creator, LIMIT.name) ??
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
