import type { Annotation } from '../../model/annotation';
import { fieldsOf, listOf } from '../import/fields';
import type { Imported, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { plainText } from '../import/plain-text';
import { rejectFile, sortOut } from '../import/sort-out';
import { parseJson } from '../parse-json';
import { noteId } from '../web-annotation/note-id';
import { MAX_NOTE, noteText } from '../web-annotation/note-text';
import { readSelectors } from '../web-annotation/read-selectors';
import { utcTime } from '../web-annotation/utc-time';

/** "acct:name@host" is the name. */
function userName(value: unknown): string | null {
  return typeof value === 'string'
    ? plainText(value.replace(/^acct:/, '').replace(/@.*$/, ''), LIMIT.name)
    : null;
}

function read(value: unknown, row: number, now: string): Annotation | Rejected {
  const fields = fieldsOf(value);
  const target = fieldsOf(fields.get('target'));
  const url = looseAddress(fields.get('uri')) ?? looseAddress(target.get('source'));
  if (url === null) return { row, field: 'uri', reason: 'is not the address of a page' };
  if (listOf(fields.get('references')).length > 0) {
    return { row, field: 'references', reason: 'is a reply; On Record has no threads' };
  }
  const body = noteText(fields.get('text'));
  if (body.length > MAX_NOTE) return { row, field: 'text', reason: `is longer than ${MAX_NOTE} characters` };
  const id = fields.get('id');
  // Offsets count the whole document's text there; here they would point elsewhere.
  const selectors = readSelectors(target.get('selector'), () => null);
  const created = utcTime(fields.get('created')) ?? now;
  const tags = listOf(fields.get('tags')).flatMap((tag) => plainText(tag, LIMIT.tag) ?? []);
  return {
    id: noteId(typeof id === 'string' ? id : null, { url, body, selectors }),
    statement: null,
    body,
    tags: [...new Set(tags)].slice(0, LIMIT.tags),
    target: {
      url,
      title: plainText(listOf(fieldsOf(fields.get('document')).get('title'))[0], LIMIT.title) ?? '',
      outlet: null,
      publishedOn: null,
      lang: null,
      selectors,
      paragraph: '',
    },
    author:
      plainText(fieldsOf(fields.get('user_info')).get('display_name'), LIMIT.name) ??
      userName(fields.get('user')) ??
      'Unknown',
    createdAt: created,
    modifiedAt: utcTime(fields.get('updated')) ?? created,
  };
}

/**
 * Hypothesis' JSON export (`{export_date, annotations}`) or a response of its API (`{rows}`). Rows count annotations.
 * @param now ISO time that stands for a missing one.
 */
export function importHypothesis(text: string, now: string): Imported<Annotation> {
  const json = parseJson(text);
  if (!json.ok) return rejectFile(json.problem);
  const file = fieldsOf(json.value);
  const items = file.get('annotations') ?? file.get('rows');
  if (!Array.isArray(items)) return rejectFile({ path: 'annotations', message: 'is missing' });
  return sortOut(items.map((item, index) => ({ row: index + 1, result: read(item, index + 1, now) })));
}
