import { describe, expect, it } from 'vitest';
import type { Attribution } from '~/utils/model/attribution';
import { foundByType, readTyped, scoreTypes } from '../../bench/quotes/types';

const attribution = (text: string, type: Attribution['type']): Attribution => ({
  content: [[0, text.length]],
  source: [],
  cue: [],
  kind: 'indirect',
  type,
  speaker: null,
  stance: 'neutral',
  negated: false,
  confidence: 1,
  foundBy: 'model',
});

describe('the score by type', () => {
  it('counts what is found, and what of it has the type, stance and denial', () => {
    const rows = [
      { type: 'attitude', stance: 'neutral', negated: false, text: 'a b c' },
      { type: 'control', stance: 'refuting', negated: true, text: 'd e f' },
      { type: 'control', stance: 'neutral', negated: false, text: '' },
    ];
    const score = scoreTypes(rows, (text) => (text ? [attribution(text, 'attitude')] : []));
    expect(score.types.get('attitude')).toEqual({ sentences: 1, found: 1, right: 1 });
    expect(score.types.get('control')).toEqual({ sentences: 2, found: 1, right: 0 });
    expect([score.found, score.stanceRight, score.negationRight]).toEqual([2, 1, 1]);
  });

  it('types annotations by their cue', () => {
    const text = 'ek believes it rains';
    const quote = { content: [[12, 20]] as const, source: [], cue: [[3, 11]] as const, speaker: null };
    const articles = [{ id: 'a', text, attributions: [quote] }];
    const rows = foundByType(articles, () => [attribution('ek', 'communication')]);
    expect(rows.get('attitude')).toEqual({ annotated: 1, found: 0, ours: 0, right: 0 });
    expect(rows.get('communication')).toEqual({ annotated: 0, found: 0, ours: 1, right: 0 });
  });

  it('has sentences of all four types', () => {
    const types = new Set(readTyped().map(({ type }) => type));
    expect([...types].sort()).toEqual(['attitude', 'communication', 'control', 'factive']);
    expect(readTyped().every(({ text }) => text.length > 10)).toBe(true);
  });
});
