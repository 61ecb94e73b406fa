import * as v from 'valibot';

/** A longer text is no article, and is refused. UTF-16 units. */
const MAX_TEXT = 1_000_000;
const MAX_BLOCKS = 20_000;
const MAX_FIELD = 4_000;

const field = v.pipe(v.string(), v.maxLength(MAX_FIELD));
const optional = v.nullable(field);

/** What a page says of itself, as it comes from a page's process. */
export const pageMetadataSchema = v.strictObject({
  url: field,
  title: field,
  outlet: optional,
  author: optional,
  date: optional,
  lang: optional,
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));

const block = v.strictObject({
  kind: v.picklist(['headline', 'subheading', 'paragraph', 'caption', 'quote', 'list-item']),
  span: v.strictTuple([offset, offset]),
});

/** An article's text as it comes from a page's process: blocks in order, inside the text, not overlapping. */
export const pageTextSchema = v.pipe(
  v.strictObject({
    ...pageMetadataSchema.entries,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(({ span: [start, end] }, i) => {
        const before = blocks[i - 1]?.span[1] ?? 0;
        return before <= start && start < end && end <= text.length;
      }),
    'blocks must be in order and inside the text',
  ),
);
