import { describe, expect, it } from 'vitest';
import { shiftLightCue } from '~/utils/attribution/rules/shift-light-cue';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const shifted = (text: string, cue: string, content: string) => {
  const r = readText(text);
  return wordsOf(r, shiftLightCue(r, draftOf(r, { source: 'Ek', cue, contents: [content] })));
};

describe('shiftLightCue', () => {
  it('finds the real cue behind one that says nothing', () => {
    expect(
      shifted(
        'Ek used a late speech to say the ferry was late.',
        'used',
        'a late speech to say the ferry was late',
      ),
    ).toEqual({ source: 'Ek', cue: 'say', contents: ['the ferry was late'], foundBy: 'far-cue' });
  });

  it('finds a word of saying with "that" farther on', () => {
    expect(
      shifted(
        'Ek made a round of the town, repeating that the ferry was late.',
        'made',
        'a round of the town, repeating that the ferry was late',
      ),
    ).toMatchObject({ cue: 'repeating', contents: ['that the ferry was late'] });
  });

  it('keeps a cue that says something itself', () => {
    expect(shifted('Ek said Lund asked to say no more.', 'said', 'Lund asked to say no more')).toMatchObject({
      cue: 'said',
      foundBy: 'model',
    });
  });

  it('does not look inside a quotation', () => {
    expect(
      shifted('Ek used “a speech to say the ferry was late”.', 'used', 'a speech to say the ferry was late')
        .cue,
    ).toBe('used');
  });

  it('moves a cue only forward, into what was taken for content', () => {
    forAnyDrafts((r, drafts) => {
      const out = drafts.map((draft) => shiftLightCue(r, draft));
      expectSound(r, out);
      out.forEach((draft, d) => {
        if (draft === drafts[d]) return;
        expect(draft.cue?.[0]).toBeGreaterThan(drafts[d]?.contents[0]?.[0] ?? 0);
        expect(draft.contents[0]?.[0]).toBe(draft.cue?.[1]);
      });
    });
  });
});
