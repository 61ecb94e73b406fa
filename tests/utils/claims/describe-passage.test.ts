import { expect, it } from 'vitest';
import { describePassage } from '~/utils/claims/describe-passage';
import type { PageText } from '~/utils/model/page-text';

const text = 'Ek spoke. The pier\nis safe.\n\nNobody else did.';
const page: PageText = {
  url: 'https://news.example/',
  title: 'Pier',
  outlet: null,
  author: null,
  date: null,
  lang: 'en',
  text,
  blocks: [
    { kind: 'paragraph', span: [0, 27] },
    { kind: 'paragraph', span: [29, 45] },
  ],
};

it('gives words in one line, where they stand, and the paragraph around them', () => {
  expect(describePassage(page, [[9, 26]])).toEqual({
    page: { url: page.url, title: 'Pier', outlet: null, author: null, date: null, lang: 'en' },
    text: 'The pier is safe',
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: 'The pier\nis safe',
        prefix: 'Ek spoke. ',
        suffix: '.\n\nNobody else did.',
      },
      { type: 'TextPositionSelector', start: 10, end: 26 },
    ],
    paragraph: 'Ek spoke. The pier\nis safe.',
  });
});

it('joins parts of several paragraphs, and is null where only blanks are chosen', () => {
  const passage = describePassage(page, [
    [0, 2],
    [29, 35],
  ]);
  expect(passage?.text).toBe('Ek … Nobody');
  expect(passage?.paragraph).toBe('Ek spoke. The pier\nis safe.\n\nNobody else did.');
  expect(describePassage(page, [[27, 29]])).toBeNull();
});
