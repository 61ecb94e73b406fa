import { describe, expect, it } from 'vitest';
import { cueColumns, MOST_FEATURES, writeCueFeatures } from '~/utils/attribution/cue-features';
import { firstPass, writeSecondPass } from '~/utils/attribution/second-pass-features';
import { cueAncestry } from '~/utils/attribution/syntax/cue-ancestry';
import { writeCueSyntax, writeTagSyntax } from '~/utils/attribution/syntax/syntax-features';
import { tagColumns, writeTagFeatures } from '~/utils/attribution/tag-features';
import { forAnyDrafts, type GrammarRow, grammarOf, readText } from '../draft-fixtures';

const r = readText('Ek said so');
const features = (rows: readonly GrammarRow[]): number[] => {
  const out = new Int32Array(MOST_FEATURES);
  return [...out.subarray(0, writeCueSyntax(r, grammarOf(r, rows), 0, 1, out, 0))];
};

describe('writeCueSyntax', () => {
  it('sees what a verb governs', () => {
    const subject: GrammarRow = ['Ek', 'proper', 'said', 'subject'];
    expect(features([subject])).not.toEqual(features([['Ek', 'proper', 'said', 'object']]));
    expect(features([subject])).toEqual(features([subject, ['so', 'adverb', 'said', 'other']]));
  });
});

describe('the features of a token, all writers together', () => {
  it('fit the buffer, and each writer adds its own number behind the one before', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = new Int32Array(MOST_FEATURES);
      const chances = new Float32Array(r.count);
      for (const { cue } of drafts) if (cue) chances.fill(0.9, ...cue);
      const columns = tagColumns(r, chances, syntax.classes);
      const ancestry = cueAncestry(r, syntax, columns.cue);
      const before = firstPass(r, new Uint8Array(r.count));
      const cues = cueColumns(r, () => 0, syntax.classes);
      const counts = new Set<string>();
      for (let i = 0; i < r.count; i++) {
        const cue = writeCueSyntax(r, syntax, 0, i, out, writeCueFeatures(r, cues, i, out));
        const plain = writeTagFeatures(r, columns, i, out);
        const head = [...out.subarray(0, plain)];
        const tag = writeTagSyntax(r, syntax, ancestry, columns, i, out, plain);
        const all = writeSecondPass(r, columns, before, i, out, tag);
        expect([...out.subarray(0, plain)]).toEqual(head);
        expect(Math.max(cue, all)).toBeLessThanOrEqual(MOST_FEATURES);
        counts.add(`${cue} ${tag} ${all}`);
      }
      expect(counts.size).toBe(1);
    });
  });
});
