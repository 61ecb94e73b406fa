import { describe, expect, it } from 'vitest';
import { dropLeadingAdverbial } from '~/utils/attribution/rules/drop-leading-adverbial';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const contentsOf = (text: string, source: string, cue: string, ...contents: string[]): string[] => {
  const r = readText(text);
  return wordsOf(r, dropLeadingAdverbial(r, draftOf(r, { source, cue, contents }))).contents;
};

describe('dropLeadingAdverbial', () => {
  it('drops where and when it was said', () => {
    const text = 'In his first book, Mr Ek wrote the ferry was late.';
    expect(contentsOf(text, 'Mr Ek', 'wrote', 'In his first book', 'the ferry was late')).toEqual([
      'the ferry was late',
    ]);
    expect(contentsOf(text, 'Mr Ek', 'wrote', 'In his first book,', 'the ferry was late')).toEqual([
      'the ferry was late',
    ]);
  });

  it('keeps it when nothing that was said stands behind the cue', () => {
    const text = 'In the end the ferry was late, Mr Ek wrote.';
    expect(contentsOf(text, 'Mr Ek', 'wrote', 'In the end the ferry was late')).toHaveLength(1);
    const apart = 'In the end, Mr Ek wrote. “The ferry was late.”';
    expect(contentsOf(apart, 'Mr Ek', 'wrote', 'In the end', '“The ferry was late.”')).toHaveLength(2);
  });

  it('keeps a quotation, and a clause that is no adverbial', () => {
    const quoted = '“In the dark,” Mr Ek wrote, “the ferry was late.”';
    expect(contentsOf(quoted, 'Mr Ek', 'wrote', '“In the dark,”', '“the ferry was late.”')).toHaveLength(2);
    const clause = 'The pier was shut, Mr Ek wrote, the ferry was late.';
    expect(contentsOf(clause, 'Mr Ek', 'wrote', 'The pier was shut', 'the ferry was late')).toHaveLength(2);
  });

  it('takes away the first content at most, and never the last one left', () => {
    forAnyDrafts((r, drafts) => {
      const out = drafts.map((draft) => dropLeadingAdverbial(r, draft));
      expectSound(r, out);
      out.forEach(({ contents }, d) => {
        expect([drafts[d]?.contents, drafts[d]?.contents.slice(1)]).toContainEqual(contents);
      });
    });
  });
});
