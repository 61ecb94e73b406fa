import { describe, expect, it } from 'vitest';
import { isClaim } from '~/utils/claims/is-claim';
import type { Attribution, ResolvedSpeaker } from '~/utils/model/attribution';

const by = (name: string, sort: ResolvedSpeaker['sort'] = 'collective'): ResolvedSpeaker => ({
  name,
  role: null,
  sort,
  rule: 'as-given',
  mention: name,
  confidence: 0.9,
});

const REPORT: Attribution = {
  content: [[0, 9]],
  source: [],
  cue: [],
  kind: 'indirect',
  type: 'communication',
  speaker: by('the officials'),
  stance: 'neutral',
  negated: false,
  confidence: 0.9,
  foundBy: 'model',
};

describe('isClaim', () => {
  it('takes communication and attitudes alone', () => {
    const types = ['communication', 'attitude', 'factive', 'control'] as const;
    expect(types.filter((type) => isClaim({ ...REPORT, type }))).toEqual(['communication', 'attitude']);
  });

  it('takes no report that is rather none, nor one of nobody', () => {
    expect(isClaim({ ...REPORT, confidence: 0.49 })).toBe(false);
    expect(isClaim({ ...REPORT, speaker: null })).toBe(false);
  });

  it.each(['I', 'we', 'us', 'You'])('takes no report of what "%s" said: the writer or the reader', (name) => {
    expect(isClaim({ ...REPORT, speaker: by(name) })).toBe(false);
  });

  it.each(['No group', 'nobody', 'It', 'someone', '$10', '©'])(
    'takes “%s” for nobody who says it',
    (name) => {
      expect(isClaim({ ...REPORT, speaker: by(name, 'unknown') })).toBe(false);
      expect(isClaim({ ...REPORT, kind: 'mixed', speaker: by(name, 'unknown') })).toBe(false);
      expect(isClaim({ ...REPORT, kind: 'direct', speaker: by(name, 'unknown') })).toBe(true);
    },
  );

  it('leaves reports to things, but not attitudes', () => {
    const speaker = by('The attack', 'unknown');
    expect(isClaim({ ...REPORT, speaker })).toBe(true);
    expect(isClaim({ ...REPORT, speaker, type: 'attitude' })).toBe(false);
    expect(isClaim({ ...REPORT, speaker: { ...speaker, rule: 'named' }, type: 'attitude' })).toBe(true);
  });

  it('takes every quotation, and a sentence with quoted words unless they are rather a title', () => {
    expect(isClaim({ ...REPORT, kind: 'direct', confidence: 0.1, speaker: null })).toBe(true);
    expect(isClaim({ ...REPORT, kind: 'mixed', confidence: 0.4, speaker: null })).toBe(true);
    expect(isClaim({ ...REPORT, kind: 'mixed', confidence: 0.2, speaker: null })).toBe(false);
  });
});
