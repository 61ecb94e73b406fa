import { expect, it } from 'vitest';
import { claimsFromPaste } from '~/utils/claims/claims-from-paste';
import type { PageText } from '~/utils/model/page-text';
import { anAttribution } from '../../support/records';

const pasted = (text: string): PageText => ({
  url: '',
  title: '',
  outlet: null,
  author: null,
  date: null,
  lang: null,
  text,
  blocks: [{ kind: 'paragraph', span: [0, text.length] }],
});

it('takes what people are quoted as saying', () => {
  const text = pasted('Ms Quill said the harbour opened in 2019. It rained.');
  const content = anAttribution({ content: [[14, 40]] });
  expect(claimsFromPaste(text, [content]).map((claim) => claim.text)).toEqual(['the harbour opened in 2019']);
});

it('takes every sentence where nobody is quoted, each under an id of its own', () => {
  const claims = claimsFromPaste(pasted('The harbour opened in 2019. It rained. It rained. — …'), []);
  expect(claims.map(({ text }) => text)).toEqual(['The harbour opened in 2019.', 'It rained.', 'It rained.']);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(3);
  expect(claims.every(({ attribution }) => attribution === null)).toBe(true);
});

it('finds nothing where there are no words', () => {
  expect(claimsFromPaste(pasted(' — … '), [])).toEqual([]);
});
