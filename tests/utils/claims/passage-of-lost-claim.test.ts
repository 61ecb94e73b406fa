import { expect, it } from 'vitest';
import { passageOfLostClaim } from '~/utils/claims/passage-of-lost-claim';
import { aClaim } from '../../support/records';

const PAGE = { url: 'https://news.example/', title: '', outlet: null, author: null, date: null, lang: null };

it('describes a claim by its words and those around them in its sentence', () => {
  const claim = aClaim({ text: 'the pier is safe', sentence: 'Ek said the pier is safe.' });
  expect(passageOfLostClaim(PAGE, claim)).toEqual({
    page: PAGE,
    text: 'the pier is safe',
    selectors: [{ type: 'TextQuoteSelector', exact: 'the pier is safe', prefix: 'Ek said ', suffix: '.' }],
    paragraph: 'Ek said the pier is safe.',
  });
});

it('knows no neighbours of words that stand in parts', () => {
  const claim = aClaim({ text: 'the pier … is safe', sentence: 'The pier, Ek said, is safe.' });
  expect(passageOfLostClaim(PAGE, claim).selectors).toEqual([
    { type: 'TextQuoteSelector', exact: 'the pier … is safe', prefix: '', suffix: '' },
  ]);
});
