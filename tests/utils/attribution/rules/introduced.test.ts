import { describe, expect, it } from 'vitest';
import { introduceQuotations } from '~/utils/attribution/rules/introduced';
import {
  draftOf,
  expectSound,
  forAnyDrafts,
  type GrammarRow,
  grammarOf,
  readText,
  wordsOf,
} from '../draft-fixtures';

const quote = '“Nobody came to the pier.”';
const introduced = (lead: string, rows: readonly GrammarRow[] = [], source: string | null = null) => {
  const r = readText(`${lead}\n\n${quote}`);
  const [draft] = introduceQuotations(r, [draftOf(r, { source, contents: [quote] })], grammarOf(r, rows));
  return draft && wordsOf(r, draft);
};

describe('introduceQuotations', () => {
  it('gives a quotation to the short subject before the colon', () => {
    expect(introduced('Dana Ek continued:')).toEqual({
      source: 'Dana Ek',
      cue: 'continued:',
      contents: [quote],
      foundBy: 'introduced',
    });
  });

  it('finds a longer subject by grammar', () => {
    const draft = introduced('In the hall of the old town Ek said this at noon:', [
      ['Ek', 'proper', 'said', 'subject'],
      ['said', 'finite'],
    ]);
    expect(draft).toMatchObject({ source: 'Ek', cue: 'said' });
  });

  it('looks past a noun of saying to the verb that has a subject', () => {
    const draft = introduced('Then at last President Dana Ek issued this statement:', [
      ['Ek', 'proper', 'issued', 'subject'],
      ['issued', 'finite'],
    ]);
    expect(draft).toMatchObject({ source: 'Ek', cue: 'issued' });
  });

  it('reads a verb that opens the sentence, with the name behind it', () => {
    expect(introduced('Said Dana Ek:')).toMatchObject({ source: 'Dana Ek', cue: 'Said' });
    expect(introduced('Said the whole town:')?.source).toBeNull();
  });

  it('takes any finite verb where none says anything', () => {
    const draft = introduced('Ek put the week into one sentence:', [['put', 'finite']]);
    expect(draft).toMatchObject({ source: 'Ek', cue: 'put' });
  });

  it('needs the colon, and a verb', () => {
    expect(introduced('Dana Ek continued.')?.source).toBeNull();
    expect(introduced('Nothing else:')?.source).toBeNull();
  });

  it('leaves a quotation that somebody has', () => {
    expect(introduced('Dana Ek answered Lund:', [], 'Lund')).toMatchObject({
      source: 'Lund',
      foundBy: 'model',
    });
  });

  it('changes no content and no known source, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = introduceQuotations(r, drafts, syntax);
      expectSound(r, out);
      out.forEach((draft, d) => {
        expect(draft.contents).toEqual(drafts[d]?.contents);
        if (drafts[d]?.source) expect(draft).toBe(drafts[d]);
      });
    });
  });
});
