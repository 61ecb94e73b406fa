import { describe, expect, it } from 'vitest';
import { takePossessor } from '~/utils/attribution/rules/possessor';
import { draftOf, expectSound, forAnyDrafts, grammarOf, readText, wordsOf } from '../draft-fixtures';

const taken = (text: string, cue: string, source: string | null) => {
  const r = readText(text);
  const names = ['Dana', 'Ek'].filter((name) => text.includes(name));
  const syntax = grammarOf(
    r,
    names.map((name) => [name, 'proper'] as const),
  );
  const draft = draftOf(r, { source, cue, contents: ['the ferry was late'] });
  return wordsOf(r, takePossessor(r, draft, syntax));
};

describe('takePossessor', () => {
  it('gives a claim to the one whose it is, not to the one who checked it', () => {
    expect(taken('Lund checked Dana Ek’s claim that the ferry was late.', 'claim', 'Lund')).toMatchObject({
      source: 'Dana Ek’s',
      cue: 'claim',
      foundBy: 'possessor',
    });
  });

  it('takes the possessive out of the cue', () => {
    expect(taken('Dana Ek’s claim that the ferry was late', '’s claim', null).cue).toBe('claim');
  });

  it.each([
    ['the noun says nothing', 'Dana Ek’s boat: the ferry was late', 'boat'],
    ['nobody owns it', 'The old claim that the ferry was late', 'claim'],
    ['no name stands before the mark', 'The pilot’s claim that the ferry was late', 'claim'],
  ])('leaves a draft where %s', (_, text, cue) => {
    expect(taken(text, cue, null)).toMatchObject({ source: null, foundBy: 'model' });
  });

  it('leaves a source that is the owner already', () => {
    expect(taken('Dana Ek’s claim that the ferry was late', 'claim', 'Ek')).toMatchObject({
      foundBy: 'model',
    });
  });

  it('gives a source right before the cue, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = drafts.map((draft) => takePossessor(r, draft, syntax));
      expectSound(r, out);
      out.forEach((draft, d) => {
        if (draft === drafts[d]) return;
        expect(draft.source?.[1]).toBe(draft.cue?.[0]);
        expect(draft.contents).toBe(drafts[d]?.contents);
      });
    });
  });
});
