import { describe, expect, it } from 'vitest';
import { type Counts, compareArticle } from '~/bench/quotes/compare-article';
import { figures } from '~/bench/quotes/figures';
import { fixtureNames, parseMarked, readFixture, sentenceCount } from '~/bench/quotes/fixtures';

describe('parseMarked', () => {
  it('takes the marks out and the spans in', () => {
    const { text, attributions } = parseMarked('x', '{S Ek} {C said} {Q no}. {Q1 “Go,”} {S1 he} {C1 said}.');
    expect(text).toBe('Ek said no. “Go,” he said.');
    expect(attributions.map((a) => a.content.map(([s, e]) => text.slice(s, e)))).toEqual([['no'], ['“Go,”']]);
    expect(attributions.map((a) => a.source.map(([s, e]) => text.slice(s, e)))).toEqual([['Ek'], ['he']]);
  });
});

describe('the fixture sets', () => {
  it('are eight, each with 150 sentences or more, and no mark left over', () => {
    expect(fixtureNames()).toHaveLength(8);
    for (const name of fixtureNames()) {
      const articles = readFixture(name);
      expect(sentenceCount(articles), name).toBeGreaterThanOrEqual(150);
      for (const { text } of articles) expect(text).not.toMatch(/[{}]/);
    }
  });
});

describe('the measures', () => {
  const { text, attributions } = parseMarked(
    'x',
    '{S Dana Ek} {C said} {Q that “nobody was ever here before”}.',
  );

  it('are full for the annotation itself and nothing for no answer', () => {
    const same: Counts = {};
    compareArticle(text, attributions, attributions, same);
    expect(figures(same)).toMatchObject({
      'exact span F1': 100,
      'overlap F1': 100,
      'found and attributed F1': 100,
    });
    const none: Counts = {};
    compareArticle(text, attributions, [], none);
    expect(figures(none)).toMatchObject({ 'exact span F1': 0, 'overlap F1': 0, 'direct spans recall': 0 });
  });

  it('tell a wrong source from a wrong content', () => {
    const counts: Counts = {};
    const wrong = attributions.map((a) => ({ ...a, source: a.cue }));
    compareArticle(text, attributions, wrong, counts);
    expect(figures(counts)).toMatchObject({ 'found F1': 100, 'found and attributed F1': 0 });
  });
});
