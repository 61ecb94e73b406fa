import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '~/utils/attribution/cue-features';
import { MARGIN } from '~/utils/attribution/reading';
import { firstPass, writeSecondPass } from '~/utils/attribution/second-pass-features';
import {
  BEGIN_CONTENT,
  BEGIN_CUE,
  BEGIN_SOURCE,
  IN_CONTENT,
  LABELS,
  OUT,
  spanKind,
} from '~/utils/attribution/span-labels';
import { tagColumns } from '~/utils/attribution/tag-features';
import { anyText, readText } from './draft-fixtures';

const r = readText('Ek said so it is. No.');
const labels = Uint8Array.of(BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT, IN_CONTENT, IN_CONTENT, OUT, OUT, OUT);

describe('firstPass', () => {
  it('spells the spans of a sentence as a number in base four', () => {
    const { signature } = firstPass(r, labels);
    // A leading one, then source, cue, content.
    expect(signature[1]).toBe(((1 * 4 + 1) * 4 + 2) * 4 + 3);
    expect(signature[2]).toBe(1);
  });

  it('counts a sentence that begins inside a span as holding it', () => {
    const inside = Uint8Array.from(labels, () => IN_CONTENT);
    expect([...firstPass(r, inside).signature.subarray(1, 3)]).toEqual([7, 7]);
  });

  it('finds the nearest span of each kind within the sentence', () => {
    const { near } = firstPass(r, labels);
    expect(near.map((column) => column[3])).toEqual([0, -1, 1, -1, 3, 3]);
    expect(near.map((column) => column[7])).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('lays labels out with a margin that is no label', () => {
    const { label } = firstPass(r, labels);
    expect(label[0]).toBe(LABELS);
    expect([...label.subarray(MARGIN, MARGIN + r.count)]).toEqual([...labels]);
  });

  it('points only at tokens of its kind and sentence, for any labels', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat(LABELS - 1)), (text, numbers) => {
        const r = readText(text);
        const labels = Uint8Array.from({ length: r.count }, () => numbers.next().value ?? 0);
        firstPass(r, labels).near.forEach((column, n) => {
          column.forEach((at, i) => {
            if (at < 0) return;
            expect(r.sentence[at]).toBe(r.sentence[i]);
            expect(spanKind(labels[at] ?? 0)).toBe(1 + (n >> 1));
            expect(n % 2 === 0 ? at <= i : at >= i).toBe(true);
          });
        });
      }),
    );
  });
});

describe('writeSecondPass', () => {
  it('adds the same number of features behind those that are there', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat(LABELS - 1)), (text, numbers) => {
        const r = readText(text);
        const labels = Uint8Array.from({ length: r.count }, () => numbers.next().value ?? 0);
        const columns = tagColumns(r, new Float32Array(r.count), new Uint8Array(r.count + 2 * MARGIN));
        const before = firstPass(r, labels);
        const out = new Int32Array(MOST_FEATURES).fill(77);
        const counts = new Set<number>();
        for (let i = 0; i < r.count; i++) counts.add(writeSecondPass(r, columns, before, i, out, 5));
        expect(counts.size).toBe(1);
        expect([...out.subarray(0, 5)]).toEqual([77, 77, 77, 77, 77]);
      }),
    );
  });

  it('sees what the first pass said of the token', () => {
    const columns = tagColumns(r, new Float32Array(r.count), new Uint8Array(r.count + 2 * MARGIN));
    const features = (labels: Uint8Array): number[] => {
      const out = new Int32Array(MOST_FEATURES);
      return [...out.subarray(0, writeSecondPass(r, columns, firstPass(r, labels), 2, out, 0))];
    };
    expect(features(labels)).not.toEqual(features(new Uint8Array(r.count)));
  });
});
