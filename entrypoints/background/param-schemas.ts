import * as v from 'valibot';

/** An id or a host's name. */
export const shortText = v.pipe(v.string(), v.maxLength(500));

/** A tab by the browser's number. */
export const tabNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
