import { expect, it } from 'vitest';
import { barePage } from '~/utils/text/bare-page';

it('holds each line as a paragraph, and nothing that is not known', () => {
  expect(barePage('First.\n\nSecond.', { url: 'https://a.example/', title: 'A' })).toEqual({
    url: 'https://a.example/',
    title: 'A',
    outlet: null,
    author: null,
    date: null,
    lang: null,
    text: 'First.\n\nSecond.',
    blocks: [
      { kind: 'paragraph', span: [0, 6] },
      { kind: 'paragraph', span: [8, 15] },
    ],
  });
});
