import type { Selector } from '../../model/selector';
import { fieldsOf, listOf } from '../import/fields';

/** Longer quotations are no anchor but a copy of the page. */
const MAX_QUOTE = 5000;
const MAX_CONTEXT = 300;

/** Turns a file's pair of offsets into UTF-16 offsets of the page's text; null when that cannot be done. */
export type ReadPosition = (
  start: number,
  end: number,
) => { readonly start: number; readonly end: number } | null;

const offset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

function readOne(value: unknown, position: ReadPosition): Selector[] {
  const fields = fieldsOf(value);
  const type = fields.get('type') ?? fields.get('@type');
  const refined = fields.has('refinedBy') ? readSelectors(fields.get('refinedBy'), position) : [];
  if (type === 'TextQuoteSelector') {
    // Nothing is trimmed: a prefix ends with the blank before the quotation.
    const side = (key: string): string => {
      const text = fields.get(key);
      return typeof text === 'string' ? text : '';
    };
    const exact = side('exact');
    if (exact.trim() === '' || exact.length > MAX_QUOTE) return refined;
    const prefix = side('prefix').slice(-MAX_CONTEXT);
    return [{ type, exact, prefix, suffix: side('suffix').slice(0, MAX_CONTEXT) }, ...refined];
  }
  if (type === 'TextPositionSelector') {
    const [start, end] = [offset(fields.get('start')), offset(fields.get('end'))];
    const found = start === null || end === null || start >= end ? null : position(start, end);
    return found === null ? refined : [{ type, ...found }, ...refined];
  }
  return refined;
}

/** The selectors we can use, in file order; ranges, XPath and CSS selectors are left out. */
export function readSelectors(value: unknown, position: ReadPosition): Selector[] {
  return listOf(value)
    .slice(0, 20)
    .flatMap((item) => readOne(item, position));
}
