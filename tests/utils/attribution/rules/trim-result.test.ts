import { describe, expect, it } from 'vitest';
import { trimResult } from '~/utils/attribution/rules/trim-result';
import { draftOf, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const trimmed = (text: string, ...contents: string[]): string[] => {
  const r = readText(text);
  return wordsOf(r, trimResult(r, draftOf(r, { cue: 'announced', contents }))).contents;
};

describe('trimResult', () => {
  it('cuts what the reporter says came of it', () => {
    expect(
      trimmed(
        'Ek announced the sale of the pier, making it the first since May.',
        'the sale of the pier, making it the first since May',
      ),
    ).toEqual(['the sale of the pier']);
  });

  it('keeps a clause whole: somebody may have said that, too', () => {
    const clause = 'it sold the pier, making it the first since May';
    expect(trimmed(`Ek announced ${clause}.`, clause)).toEqual([clause]);
  });

  it('keeps what stands in quotation marks', () => {
    const quoted = 'the “sale of the pier, making it the first since May”';
    expect(trimmed(`Ek announced ${quoted}.`, quoted)).toEqual([quoted]);
  });

  it('keeps other participles', () => {
    const content = 'the sale of the pier, painting it red at once';
    expect(trimmed(`Ek announced ${content}.`, content)).toEqual([content]);
  });

  it('only cuts at the end, and does so once', () => {
    forAnyDrafts((r, drafts) => {
      for (const draft of drafts) {
        const once = trimResult(r, draft);
        expectSound(r, [once]);
        expect(once.contents[0]?.[0]).toBe(draft.contents[0]?.[0]);
        expect(trimResult(r, once)).toEqual(once);
      }
    });
  });
});
