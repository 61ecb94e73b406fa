import * as v from 'valibot';
import { isContactAddress, isWebAddress, MAX_ADDRESS } from '../text/web-address';
import { ISO_DATE, isIsoDate } from './iso-date';

// No control characters but line feed and tab (NUL ends a string elsewhere), and no half of a surrogate pair (it
// changes when the file is saved as UTF-8, so the hash would too).
const CLEAN = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;
const NOT_BLANK = /\S/;

/** Text with something in it, at most `max` UTF-16 units. */
export function text(max: number) {
  return v.pipe(
    v.string('must be text'),
    v.maxLength(max, `must be at most ${max} characters`),
    v.regex(NOT_BLANK, 'must not be empty'),
    v.regex(CLEAN, 'holds a control character or half of a surrogate pair'),
  );
}

/** A list of at most `max` items. */
export function list<const Item extends v.GenericSchema>(item: Item, max: number) {
  return v.pipe(v.array(item, 'must be a list'), v.maxLength(max, `must have at most ${max} items`));
}

/** An id within one pack or one store. */
export const idSchema = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/,
    'must be letters, digits, ".", "_", ":" or "-", at most 128',
  ),
);

/** An ISO date of any precision that exists in the calendar. */
export const dateSchema = v.pipe(
  v.string('must be text'),
  v.regex(ISO_DATE, 'must be a date as 2022, 2022-03 or 2022-03-03'),
  v.check(isIsoDate, 'is not a day of the calendar'),
);

/** BCP 47, by its outer form only. */
export const langSchema = v.pipe(
  v.string('must be text'),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/, 'must be a language tag such as en or pt-BR'),
);

/** An address that may be opened. */
export const addressSchema = v.pipe(
  v.string('must be text'),
  v.maxLength(MAX_ADDRESS, `must be at most ${MAX_ADDRESS} characters`),
  // No flags: the pattern is published as JSON Schema, which has none.
  v.regex(/^https?:\/\//, 'must be an http or https address'),
  v.check(isWebAddress, 'is not a valid address'),
);

/** An address to object at. */
export const contactSchema = v.pipe(
  v.string('must be text'),
  v.maxLength(MAX_ADDRESS, `must be at most ${MAX_ADDRESS} characters`),
  v.regex(/^(?:https?:\/\/|mailto:)/, 'must be an http, https or mailto address'),
  v.check(isContactAddress, 'is not a valid address'),
);
