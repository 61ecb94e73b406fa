import type { StatementRef } from '../../model/statement';
import { fieldsOf, listOf } from '../import/fields';
import { LIMIT } from '../import/limits';
import { plainText, wholeText } from '../import/plain-text';
import { noteText } from './note-text';
import { statementOfUrn } from './statement-urn';

/** What the bodies of an annotation say together. */
export type ReadBodies = {
  readonly body: string;
  readonly tags: readonly string[];
  readonly statement: StatementRef | null;
};

const MAX_BODIES = 100;
const MAX_DEPTH = 4;

/** The bodies of a body: the first of a choice, which is the default, and all of any other set; else itself. */
function partsOf(value: unknown, depth = 0): readonly unknown[] {
  const fields = fieldsOf(value);
  if (depth > MAX_DEPTH || typeof value === 'string' || !fields.has('items')) return [value];
  const items = listOf(fields.get('items'));
  const chosen = fields.get('type') === 'Choice' ? items.slice(0, 1) : items;
  return chosen.flatMap((item) => partsOf(item, depth + 1));
}

/** Words, tags and our own statement among the bodies of an annotation; other resources are left out. */
export function readBodies(value: unknown): ReadBodies {
  const texts: string[] = [];
  const tags: string[] = [];
  let statement: StatementRef | null = null;
  for (const item of listOf(value)
    .flatMap((each) => partsOf(each))
    .slice(0, MAX_BODIES)) {
    const fields = typeof item === 'string' ? new Map<string, unknown>([['id', item]]) : fieldsOf(item);
    const source = fields.get('source');
    statement ??= statementOfUrn(source ?? fields.get('id'));
    // A body may wrap a text that was written elsewhere, to say what it is for.
    const words = fields.has('value') ? fields : fieldsOf(source);
    const plain = listOf(words.get('value')).find((each) => typeof each === 'string');
    const text = words.get('format') === 'text/html' ? (wholeText(plain) ?? '') : noteText(plain);
    if (text === '') continue;
    const tag = listOf(fields.get('purpose')).includes('tagging') ? plainText(text, LIMIT.tag) : null;
    if (tag === null) texts.push(text);
    else tags.push(tag);
  }
  return { body: texts.join('\n\n'), tags: [...new Set(tags)].slice(0, LIMIT.tags), statement };
}
