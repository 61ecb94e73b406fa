import * as v from 'valibot';

/** An ISO time. */
export const timeSchema = v.pipe(v.string('must be text'), v.isoTimestamp('must be an ISO time'));
