import * as v from 'valibot';
import { ANCHORING_STATES } from '../model/placed-note';

const MAX_NOTES = 1000;
const MAX_ID = 500;
/** A paragraph of a page; the words that were noted are no longer. UTF-16 units. */
const MAX_WORDS = 100_000;

const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));

/** What became of notes, as it comes from a page's process. */
export const placedNotesSchema = v.pipe(
  v.array(
    v.strictObject({
      annotationId: v.pipe(v.string(), v.maxLength(MAX_ID)),
      state: v.picklist(ANCHORING_STATES),
      edit: v.nullable(v.strictObject({ noted: words, now: words })),
    }),
  ),
  v.maxLength(MAX_NOTES),
);
