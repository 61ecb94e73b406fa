import * as v from 'valibot';
import { addressSchema, dateSchema, idSchema, langSchema, list, text } from '../interchange/text-schema';
import { timeSchema } from '../interchange/time-schema';
import { MAX_ADDRESS } from '../text/web-address';

const offset = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
);
const anyText = (max: number) =>
  v.pipe(v.string('must be text'), v.maxLength(max, `must be at most ${max} characters`));

const selectorSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: text(20_000),
    prefix: anyText(1000),
    suffix: anyText(1000),
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    v.check(({ start, end }) => start < end, 'must end after it starts'),
  ),
]);

/** A note in a page. Its words may be empty: the mark itself says that the statement appears there. */
export const annotationSchema = v.strictObject({
  id: idSchema,
  statement: v.nullable(v.strictObject({ packId: v.nullable(idSchema), id: idSchema })),
  body: anyText(20_000),
  tags: list(text(80), 50),
  target: v.strictObject({
    url: v.union(
      [addressSchema, v.pipe(text(MAX_ADDRESS), v.regex(/^file:\/\//i))],
      'must be a web or file address',
    ),
    title: anyText(2000),
    outlet: v.nullable(text(300)),
    author: v.exactOptional(text(300)),
    publishedOn: v.nullable(v.union([dateSchema, timeSchema], 'must be an ISO date or time')),
    lang: v.nullable(langSchema),
    selectors: list(selectorSchema, 10),
    paragraph: anyText(50_000),
  }),
  author: text(300),
  createdAt: timeSchema,
  modifiedAt: timeSchema,
});
