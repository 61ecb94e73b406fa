import { describe, expect, it } from 'vitest';
import { matchTier, mayBeShown, settledProbability } from '~/utils/matching/match-tier';
import type { Conflict, MatchSignals } from '~/utils/model/match';
import { compared } from '../../fixtures/matching/compared';
import { aMatch } from '../../support/records';

const comparison = compared('the old pier is unsafe', 'The old pier is unsafe');
const rumour = compared('the old pier is unsafe', 'The old pier is unsafe', {
  claim: { attribution: null },
  record: { speaker: null },
});
const conflict: Conflict = { kind: 'number', claim: '40', statement: '50' };
const signals = (fields: Partial<MatchSignals> = {}): MatchSignals => ({
  ...aMatch().signals,
  relation: 'paraphrase',
  ...fields,
});

describe('matchTier', () => {
  it('is the same only with the same speaker, no conflict and enough probability', () => {
    expect(matchTier(0.5, comparison, signals())).toBe('same');
    expect(matchTier(0.49, comparison, signals())).toBe('similar');
    expect(matchTier(0.99, comparison, signals({ speaker: 'unknown' }))).toBe('similar');
    expect(matchTier(0.99, comparison, signals({ speaker: 'other' }))).toBe('similar');
    expect(matchTier(0.99, comparison, signals({ conflicts: [conflict] }))).toBe('similar');
  });

  it('is nothing to show when it is improbable', () => {
    expect(matchTier(0.2, comparison, signals())).toBe('similar');
    expect(matchTier(0.19, comparison, signals())).toBeNull();
  });

  it('needs no speaker for a rumour repeated word for word', () => {
    const nobody = signals({ speaker: 'unknown', relation: 'verbatim' });
    expect(matchTier(0.9, rumour, nobody)).toBe('same');
    expect(matchTier(0.9, rumour, { ...nobody, relation: 'paraphrase' })).toBe('similar');
    expect(matchTier(0.9, comparison, nobody)).toBe('similar');
  });
});

describe('mayBeShown', () => {
  it('is true of what is likely enough, and of identical words at any probability', () => {
    expect(mayBeShown(0.2, compared('the old pier', 'A new mill'))).toBe(true);
    expect(mayBeShown(0.19, compared('the old pier', 'A new mill'))).toBe(false);
    expect(mayBeShown(0.01, comparison)).toBe(true);
  });
});

describe('settledProbability', () => {
  const verbatim = signals({ relation: 'verbatim' });

  it('is certain of identical words in one mouth, less so in unknown ones', () => {
    expect(settledProbability(0.1, comparison, verbatim)).toBe(0.97);
    expect(settledProbability(0.1, comparison, { ...verbatim, speaker: 'unknown' })).toBe(0.45);
    expect(settledProbability(0.1, comparison, { ...verbatim, speaker: 'other' })).toBe(0.1);
  });

  it('never lowers what the ranking thought', () => {
    expect(settledProbability(0.99, comparison, verbatim)).toBe(0.99);
    expect(settledProbability(0.3, comparison, signals())).toBe(0.3);
  });

  it('does not trust words that say nothing', () => {
    expect(settledProbability(0.1, compared('it is', 'It is'), verbatim)).toBe(0.1);
    expect(settledProbability(0.1, compared('it is this', 'It is this'), verbatim)).toBe(0.1);
  });
});
