import { describe, expect, it } from 'vitest';
import { MARGIN } from '~/utils/attribution/reading';
import { cueAncestry } from '~/utils/attribution/syntax/cue-ancestry';
import { forAnyDrafts, grammarOf, readText } from '../draft-fixtures';

const marked = (count: number, cues: readonly number[]): Uint8Array => {
  const out = new Uint8Array(count + 2 * MARGIN);
  for (const cue of cues) out[cue + MARGIN] = 1;
  return out;
};

describe('cueAncestry', () => {
  const r = readText('Ek said the ferry was late.');
  const syntax = grammarOf(r, [
    ['Ek', 'proper', 'said', 'subject'],
    ['the', 'determiner', 'ferry'],
    ['ferry', 'noun', 'was', 'subject'],
    ['was', 'finite', 'said', 'clause'],
    ['late', 'adjective', 'was'],
  ]);
  const { cue, branch, top } = cueAncestry(r, syntax, marked(r.count, [1]));

  it('climbs to the first cue above a word', () => {
    expect([...cue.subarray(MARGIN, MARGIN + r.count)]).toEqual([1, -1, 1, 1, 1, 1, -1]);
  });

  it('names the branch by its token next to the cue', () => {
    expect([...top]).toEqual([0, -1, 4, 4, 4, 4, -1]);
    expect(branch[2 + MARGIN]).toBe(branch[5 + MARGIN]);
    expect(branch[0 + MARGIN]).not.toBe(branch[2 + MARGIN]);
  });

  it('tells a branch before the cue from the same one behind it', () => {
    const r = readText('so said so2');
    const turned = grammarOf(r, [
      ['so', 'adverb', 'said', 'object'],
      ['so2', 'adverb', 'said', 'object'],
    ]);
    const { branch } = cueAncestry(r, turned, marked(r.count, [1]));
    expect(branch[0 + MARGIN]).not.toBe(branch[2 + MARGIN]);
  });

  it('finds none where no cue is above, and none above the cue itself', () => {
    expect([cue[1 + MARGIN], cue[6 + MARGIN], branch[6 + MARGIN]]).toEqual([-1, -1, 0]);
  });

  it('gives a true cue, its branch hanging right on it, in any tree', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const isCue = marked(
        r.count,
        drafts.flatMap(({ cue }) => (cue ? [cue[0]] : [])),
      );
      const found = cueAncestry(r, syntax, isCue);
      for (let i = 0; i < r.count; i++) {
        const at = found.cue[i + MARGIN] ?? -1;
        expect(at < 0).toBe((found.top[i] ?? -1) < 0);
        if (at < 0) continue;
        expect(isCue[at + MARGIN]).toBe(1);
        expect(syntax.heads[found.top[i] ?? 0]).toBe(at);
      }
    });
  });
});
