import { describe, expect, it } from 'vitest';
import { finishDrafts } from '~/utils/attribution/rules/finish-drafts';
import {
  type DraftWords,
  draftOf,
  expectInOrder,
  expectSound,
  forAnyDrafts,
  grammarOf,
  readText,
  wordsOf,
} from '../draft-fixtures';

const finished = (text: string, ...drafts: DraftWords[]) => {
  const r = readText(text);
  const given = drafts.map((draft) => draftOf(r, draft));
  return finishDrafts(r, given, grammarOf(r, []), () => true).map((draft) => wordsOf(r, draft));
};

describe('finishDrafts', () => {
  it('keeps a plain report as it is', () => {
    const report = { source: 'Ek', cue: 'said', contents: ['the ferry was late'] };
    expect(finished('Ek said the ferry was late.', report)).toEqual([{ ...report, foundBy: 'model' }]);
  });

  it('sieves out what the reporter tells', () => {
    const text = 'Ek left the old ferry. Lund did not know where it was.';
    expect(
      finished(
        text,
        { source: 'Lund', cue: 'did not know', contents: ['where it was'] },
        { contents: ['the old ferry'] },
      ),
    ).toEqual([]);
  });

  it('lets go of what is refused before anything is added', () => {
    const r = readText('Ek painted the old ferry.');
    const deed = draftOf(r, { source: 'Ek', cue: 'painted', contents: ['the old ferry'] });
    expect(finishDrafts(r, [deed], grammarOf(r, []), ({ cue }) => cue === null)).toEqual([]);
  });

  it('keeps a quotation whatever its cue, but no title', () => {
    const quote = '“it was late again”';
    expect(
      finished(`Ek painted ${quote}.`, { source: 'Ek', cue: 'painted', contents: [quote] }),
    ).toHaveLength(1);
    const title = '“The Long Wait”';
    expect(finished(`Ek painted ${title}.`, { source: 'Ek', cue: 'painted', contents: [title] })).toEqual([]);
  });

  it('finds a transcript that the model missed', () => {
    expect(finished('FROST: We never met that day.')).toMatchObject([
      { source: 'FROST', foundBy: 'transcript' },
    ]);
  });

  it('gives sound drafts in order, each content in one paragraph, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = finishDrafts(r, drafts, syntax, () => true);
      expectSound(r, out);
      expectInOrder(out);
      for (const { contents } of out) {
        for (const [a, b] of contents) expect(r.paragraph[a]).toBe(r.paragraph[b - 1]);
      }
    });
  });
});
