import { describe, expect, it } from 'vitest';
import { attributeByDash } from '~/utils/attribution/rules/dash-attribution';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const byDash = (text: string, content: string, source: string | null = null) => {
  const r = readText(text);
  return wordsOf(r, attributeByDash(r, draftOf(r, { source, contents: [content] })));
};

describe('attributeByDash', () => {
  it('gives a quotation to the name behind its dash, without what its bearer is', () => {
    const quote = '“The ferry was late again.”';
    expect(byDash(`${quote} — Dana Ek, a pilot`, quote)).toEqual({
      source: 'Dana Ek',
      cue: null,
      contents: [quote],
      foundBy: 'dash',
    });
  });

  it('reads over an initial', () => {
    expect(byDash('“The ferry was late.” – J. Ek', '“The ferry was late.”').source).toBe('J. Ek');
  });

  it('takes the name back out of the words that were said', () => {
    expect(byDash('“The ferry was late.” — Dana Ek', '“The ferry was late.” — Dana Ek').contents).toEqual([
      '“The ferry was late.”',
    ]);
  });

  it('leaves a quotation whose speaker is known, and one without a name behind the dash', () => {
    expect(byDash('Lund: “The ferry was late.” — Dana Ek', '“The ferry was late.”', 'Lund').source).toBe(
      'Lund',
    );
    expect(byDash('“The ferry was late.” — that was all', '“The ferry was late.”').source).toBeNull();
  });

  it('does not reach into the next paragraph', () => {
    expect(byDash('“The ferry was late.” —\n\nDana Ek left.', '“The ferry was late.”').source).toBeNull();
  });

  it('keeps a draft sound, and never takes a source away', () => {
    forAnyDrafts((r, drafts) => {
      const out = drafts.map((draft) => attributeByDash(r, draft));
      expectSound(r, out);
      out.forEach((draft, d) => {
        if (drafts[d]?.source) expect(draft).toBe(drafts[d]);
      });
    });
  });
});
