import type { Selector } from '../../model/selector';
import { fieldsOf, listOf } from '../import/fields';
import { cleanText } from './note-text';

/** Longer quotations are no anchor but a copy of the page. */
const MAX_QUOTE = 5000;
const MAX_CONTEXT = 300;
/** As many as the store keeps of one note. */
export const MAX_SELECTORS = 10;
const MAX_LISTED = 20;
const MAX_DEPTH = 8;

/** Turns a file's pair of offsets into UTF-16 offsets of the page's text; null when that cannot be done. */
export type ReadPosition = (
  start: number,
  end: number,
) => { readonly start: number; readonly end: number } | null;

const offset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

const NOWHERE: ReadPosition = () => null;

function readOne(value: unknown, position: ReadPosition, depth: number): Selector[] {
  const fields = fieldsOf(value);
  const type = fields.get('type') ?? fields.get('@type');
  // What refines a selector is the narrower place, and its offsets do not count from the beginning of the page.
  const refined = fields.has('refinedBy') ? readAll(fields.get('refinedBy'), NOWHERE, depth + 1) : [];
  if (refined.length > 0) return refined;
  if (type === 'Choice' || fields.has('items')) return readAll(fields.get('items'), position, depth + 1);
  if (type === 'TextQuoteSelector') {
    // Nothing is trimmed: a prefix ends with the blank before the quotation.
    const exact = cleanText(fields.get('exact'));
    if (exact.trim() === '' || exact.length > MAX_QUOTE) return [];
    const prefix = cleanText(cleanText(fields.get('prefix')).slice(-MAX_CONTEXT));
    const suffix = cleanText(cleanText(fields.get('suffix')).slice(0, MAX_CONTEXT));
    return [{ type, exact, prefix, suffix }];
  }
  if (type === 'TextPositionSelector') {
    const [start, end] = [offset(fields.get('start')), offset(fields.get('end'))];
    const found = start === null || end === null || start >= end ? null : position(start, end);
    return found === null ? [] : [{ type, ...found }];
  }
  return [];
}

function readAll(value: unknown, position: ReadPosition, depth: number): Selector[] {
  if (depth > MAX_DEPTH) return [];
  return listOf(value)
    .slice(0, MAX_LISTED)
    .flatMap((item) => readOne(item, position, depth));
}

/** The selectors we can use, in file order, ten at most; ranges, XPath and CSS selectors are left out. */
export function readSelectors(value: unknown, position: ReadPosition): Selector[] {
  return readAll(value, position, 0).slice(0, MAX_SELECTORS);
}
