import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageTextSchema } from '~/utils/messaging/page-text-schema';

const page = {
  url: 'https://news.example/a',
  title: 'A title',
  outlet: null,
  author: null,
  date: '2022-03-03',
  lang: 'en',
  text: 'A title\n\nA paragraph.',
  blocks: [
    { kind: 'headline', span: [0, 7] },
    { kind: 'paragraph', span: [9, 21] },
  ],
};
const accepts = (value: unknown) => v.safeParse(pageTextSchema, value).success;

describe('pageTextSchema', () => {
  it('accepts an article', () => {
    expect(accepts(page)).toBe(true);
  });

  it.each([
    ['a missing field', { ...page, title: undefined }],
    ['a field it does not know', { ...page, html: '<b>' }],
    ['a block outside the text', { ...page, blocks: [{ kind: 'paragraph', span: [0, 22] }] }],
    ['an empty block', { ...page, blocks: [{ kind: 'paragraph', span: [3, 3] }] }],
    ['blocks out of order', { ...page, blocks: [...page.blocks].reverse() }],
    ['a kind it does not know', { ...page, blocks: [{ kind: 'script', span: [0, 7] }] }],
    ['a fraction for an offset', { ...page, blocks: [{ kind: 'paragraph', span: [0.5, 7] }] }],
    ['a text too long', { ...page, text: 'a'.repeat(1_000_001), blocks: [] }],
    ['no object', null],
  ])('refuses %s', (_, value) => {
    expect(accepts(value)).toBe(false);
  });
});
