import { describe, expect, it } from 'vitest';
import { claimsFromAttributions } from '~/utils/claims/claims-from-attributions';
import type { Attribution, AttributionType } from '~/utils/model/attribution';
import type { PageText } from '~/utils/model/page-text';
import type { Span } from '~/utils/model/span';

const TEXT =
  'Rain fell. Roads shut. Trains stopped. Buses ran. Ms Ek said two  bridges were closed. She left.';

const page = (url = 'https://news.example/a'): PageText => ({
  url,
  title: 'Rain',
  outlet: null,
  author: null,
  date: null,
  lang: 'en',
  text: TEXT,
  blocks: [],
});

function attribution(content: readonly Span[], type: AttributionType = 'communication'): Attribution {
  return {
    content,
    source: [],
    cue: [],
    kind: 'indirect',
    type,
    speaker: { name: 'Ms Ek', role: null, sort: 'person', rule: 'named', mention: 'Ms Ek', confidence: 0.9 },
    stance: 'neutral',
    negated: false,
    confidence: 0.9,
    foundBy: 'model',
  };
}

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

describe('claimsFromAttributions', () => {
  const content = [at('two  bridges were closed')];

  it('gives words, sentence and up to three sentences before', () => {
    const [claim] = claimsFromAttributions(page(), [attribution(content)]);
    expect(claim).toMatchObject({
      text: 'two bridges were closed',
      spans: content,
      sentence: 'Ms Ek said two bridges were closed.',
      before: 'Roads shut. Trains stopped. Buses ran.',
    });
  });

  it('joins parts and has nothing before the first sentence', () => {
    const [claim] = claimsFromAttributions(page(), [attribution([at('Rain'), at('Roads')])]);
    expect(claim).toMatchObject({ text: 'Rain … Roads', sentence: 'Rain fell. Roads shut.', before: '' });
  });

  it('keeps communication and attitudes only', () => {
    const types: AttributionType[] = ['communication', 'attitude', 'factive', 'control'];
    const claims = claimsFromAttributions(
      page(),
      types.map((type) => attribution(content, type)),
    );
    expect(claims.map((claim) => claim.attribution?.type)).toEqual(['communication', 'attitude']);
  });

  it('gives ids that are stable, differ by page and tell repetitions apart', () => {
    const ids = (url?: string): string[] =>
      claimsFromAttributions(page(url), [attribution(content), attribution(content)]).map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set([...ids(), ...ids('https://news.example/b')]).size).toBe(4);
  });
});
