import { expect, it } from 'vitest';
import { withinLanguage } from '~/utils/claims/within-language';
import type { Attribution } from '~/utils/model/attribution';

const saying: Attribution = {
  content: [[0, 20]],
  source: [[27, 31]],
  cue: [[22, 26]],
  kind: 'direct',
  type: 'communication',
  speaker: { name: 'Anna', role: null, sort: 'person', rule: 'named', mention: 'Anna', confidence: 0.4 },
  stance: 'neutral',
  negated: false,
  confidence: 0.6,
  foundBy: 'model',
};
const FOUND = [saying, { ...saying, kind: 'indirect' as const }];

it.each(['en', 'en-GB', null])('keeps all in a language that is read in full: %s', (lang) => {
  expect(withinLanguage(FOUND, lang)).toEqual(FOUND);
});

it.each(['de', 'fr-CA', 'uk'])('keeps quotations alone, of nobody known, in another: %s', (lang) => {
  expect(withinLanguage(FOUND, lang)).toEqual([{ ...saying, source: [], cue: [], speaker: null }]);
});
