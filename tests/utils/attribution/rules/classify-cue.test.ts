import { describe, expect, it } from 'vitest';
import { cueNegated, cueStance, cueType } from '~/utils/attribution/rules/classify-cue';
import { draftOf, forAnyDrafts, readText } from '../draft-fixtures';

/** The draft of "…: the ferry was late" with this cue. */
function reported(text: string, cue: string | null, source: string | null = null) {
  const r = readText(text);
  return { r, draft: draftOf(r, { source, cue, contents: ['the ferry was late'] }) };
}
const stance = (text: string, cue: string) => {
  const { r, draft } = reported(text, cue);
  return cueStance(r, draft);
};
const negated = (text: string, cue: string, source: string | null = 'Ek') => {
  const { r, draft } = reported(text, cue, source);
  return cueNegated(r, draft);
};

describe('cueType', () => {
  it('is that of the verb, and of several the one that reports most plainly', () => {
    const type = (text: string, cue: string) => {
      const { r, draft } = reported(text, cue);
      return cueType(r, draft, false);
    };
    expect(type('Ek believes the ferry was late.', 'believes')).toBe('attitude');
    expect(type('Ek promised to say the ferry was late.', 'promised to say')).toBe('communication');
    expect(type('Ek painted: the ferry was late.', 'painted')).toBeNull();
  });

  it('is communication for a quotation and where no cue stands', () => {
    const { r, draft } = reported('Ek painted: the ferry was late.', 'painted');
    expect(cueType(r, draft, true)).toBe('communication');
    expect(cueType(r, { ...draft, cue: null }, false)).toBe('communication');
  });
});

describe('cueStance', () => {
  it.each([
    ['Ek said the ferry was late.', 'said', 'neutral'],
    ['Ek falsely said the ferry was late.', 'falsely said', 'refuting'],
    ['Ek said, without evidence, the ferry was late.', 'said', 'refuting'],
    ['Ek said the ferry was late, which is false.', 'said', 'refuting'],
    ['Ek repeated the debunked claim the ferry was late.', 'repeated', 'refuting'],
    ['Ek claimed the ferry was late.', 'claimed', 'doubtful'],
    ['Ek allegedly said the ferry was late.', 'said', 'doubtful'],
    ['Ek rightly said the ferry was late.', 'said', 'endorsing'],
    ['Ek admitted the ferry was late.', 'admitted', 'endorsing'],
  ])('%s', (text, cue, expected) => {
    expect(stance(text, cue)).toBe(expected);
  });

  it('does not take the judgement of the sentence before', () => {
    expect(stance('Lund lied. Ek said the ferry was late.', 'said')).toBe('neutral');
  });
});

describe('cueNegated', () => {
  it.each([
    ['Ek did not say the ferry was late.', 'say', true],
    ['Ek never said the ferry was late.', 'said', true],
    ['Ek denied the ferry was late.', 'denied', true],
    ["Ek didn't say the ferry was late.", 'say', true],
    ['Ek said the ferry was late.', 'said', false],
    ['Ek noted the ferry was late.', 'noted', false],
  ])('%s', (text, cue, expected) => {
    expect(negated(text, cue)).toBe(expected);
  });

  it('does not look into what was said, nor before the speaker', () => {
    const { r, draft } = reported('Ek said the ferry was late, not the bus.', 'said', 'Ek');
    expect(cueNegated(r, draft)).toBe(false);
    expect(negated('Those who did not wait heard Ek say the ferry was late.', 'say')).toBe(false);
  });

  it('is false where no word reports', () => {
    expect(negated('Ek: the ferry was late.', '', null)).toBe(false);
  });
});

describe('the words of a cue', () => {
  it('are classified without an error, wherever a cue stands', () => {
    forAnyDrafts((r, drafts) => {
      for (const draft of drafts) {
        expect(['neutral', 'doubtful', 'refuting', 'endorsing']).toContain(cueStance(r, draft));
        expect([true, false]).toContain(cueNegated(r, draft));
        if (!draft.cue) expect(cueStance(r, draft)).toBe('neutral');
      }
    });
  });
});
