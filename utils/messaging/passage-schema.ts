import * as v from 'valibot';
import { pageMetadataSchema } from './page-text-schema';

/** Longer selections are no statement, and count as none. UTF-16 units. */
const MAX_WORDS = 20_000;
const MAX_PARAGRAPHS = 50_000;
const MAX_CONTEXT = 1000;
const MAX_SELECTORS = 20;

const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A passage as it comes from a page's process; null is "nothing is chosen". */
export const passageSchema = v.nullable(
  v.strictObject({
    page: pageMetadataSchema,
    text: words,
    selectors: v.pipe(
      v.array(
        v.variant('type', [
          v.strictObject({
            type: v.literal('TextQuoteSelector'),
            exact: words,
            prefix: v.pipe(v.string(), v.maxLength(MAX_CONTEXT)),
            suffix: v.pipe(v.string(), v.maxLength(MAX_CONTEXT)),
          }),
          v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
        ]),
      ),
      v.maxLength(MAX_SELECTORS),
    ),
    paragraph: v.pipe(v.string(), v.maxLength(MAX_PARAGRAPHS)),
  }),
);
