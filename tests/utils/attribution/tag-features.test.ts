import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '~/utils/attribution/cue-features';
import { MARGIN } from '~/utils/attribution/reading';
import { tagColumns, writeTagFeatures } from '~/utils/attribution/tag-features';
import { anyText, readText } from './draft-fixtures';

const chance = fc.float({ min: 0, max: 1, noNaN: true });

/** The columns of a text whose cues are these tokens. */
function columnsOf(text: string, cues: readonly number[]) {
  const r = readText(text);
  const chances = Float32Array.from({ length: r.count }, (_, i) => (cues.includes(i) ? 0.95 : 0.01));
  return { r, columns: tagColumns(r, chances, new Uint8Array(r.count + 2 * MARGIN)) };
}

describe('tagColumns', () => {
  it('knows the nearest cue of the sentence on either side', () => {
    const { columns } = columnsOf('Ek said so. Lund left.', [1]);
    expect([...columns.leftCue]).toEqual([-1, 1, 1, 1, -1, -1, -1]);
    expect([...columns.rightCue]).toEqual([1, 1, -1, -1, -1, -1, -1]);
  });

  it('counts the cues of a sentence, and the commas before a token', () => {
    const { columns } = columnsOf('Ek said, wrote, sang it. No.', [1, 3, 5]);
    expect([...columns.cuesIn]).toEqual([2, 0]);
    expect([columns.firstCue[0], columns.lastCue[0], columns.firstCue[1]]).toEqual([1, 5, -1]);
    expect([columns.commas[2], columns.commas[3], columns.commas[5]]).toEqual([0, 1, 2]);
  });

  it('knows in which paragraphs a quotation opens', () => {
    expect([...columnsOf('Ek left.\n\n“No,” said Lund.', []).columns.quoting]).toEqual([0, 1]);
  });

  it('keeps to the sentence, whatever the chances', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(chance), (text, numbers) => {
        const r = readText(text);
        const chances = Float32Array.from({ length: r.count }, () => numbers.next().value ?? 0);
        const columns = tagColumns(r, chances, new Uint8Array(r.count + 2 * MARGIN));
        for (let i = 0; i < r.count; i++) {
          const left = columns.leftCue[i] ?? -1;
          const right = columns.rightCue[i] ?? -1;
          expect(left).toBeLessThanOrEqual(i);
          if (left >= 0) expect(r.sentence[left]).toBe(r.sentence[i]);
          if (right >= 0) expect(right).toBeGreaterThanOrEqual(i);
          if (right >= 0) expect(r.sentence[right]).toBe(r.sentence[i]);
          if (columns.cue[i + MARGIN]) expect([left, right]).toEqual([i, i]);
        }
      }),
    );
  });
});

describe('writeTagFeatures', () => {
  it('writes the same number for every token, within the buffer, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { r, columns } = columnsOf(text, [1, 7]);
        const [one, two] = [new Int32Array(MOST_FEATURES), new Int32Array(MOST_FEATURES)];
        const counts = new Set<number>();
        for (let i = 0; i < r.count; i++) {
          counts.add(writeTagFeatures(r, columns, i, one));
          writeTagFeatures(r, columns, i, two);
          expect(two).toEqual(one);
        }
        expect(counts.size).toBe(1);
        expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_FEATURES);
      }),
    );
  });

  it('sees whether a cue stands before or behind', () => {
    const features = (cue: number): number[] => {
      const { r, columns } = columnsOf('no no no no no', [cue]);
      const out = new Int32Array(MOST_FEATURES);
      return [...out.subarray(0, writeTagFeatures(r, columns, 2, out))];
    };
    expect(features(0)).not.toEqual(features(4));
    expect(features(0)).not.toEqual(features(1));
  });

  it('does not see house style: curly and straight marks are one', () => {
    const features = (text: string): number[] => {
      const { r, columns } = columnsOf(text, [2]);
      const out = new Int32Array(MOST_FEATURES);
      return [...out.subarray(0, writeTagFeatures(r, columns, 1, out))];
    };
    expect(features('“No,” he said.')).toEqual(features('"No," he said.'));
  });
});
