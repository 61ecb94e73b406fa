import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledSpans } from '~/utils/attribution/labelled-spans';
import type { Reading } from '~/utils/attribution/reading';
import { BEGIN_CONTENT, BEGIN_CUE, BEGIN_SOURCE, IN_CONTENT, OUT } from '~/utils/attribution/span-labels';
import { spanText } from '~/utils/attribution/token-span';
import { anyText, readText, tokensOf } from './draft-fixtures';

/** Mostly insides, so that long contents lie in quotations. */
const label = fc.constantFrom(
  OUT,
  BEGIN_SOURCE,
  BEGIN_CUE,
  BEGIN_CONTENT,
  IN_CONTENT,
  IN_CONTENT,
  IN_CONTENT,
);
const quoted = anyText.map((text) => `Ek said “${text.replace(/[“”"‘’]/g, 'it')}” at noon`);

/** Labels with these words as spans. */
function labels(r: Reading, rows: readonly (readonly [words: string, begin: number])[]): Uint8Array {
  const out = new Uint8Array(r.count);
  for (const [words, begin] of rows) {
    const [first, end] = tokensOf(r, words);
    out.fill(begin + 1, first, end);
    out[first] = begin;
  }
  return out;
}

const contentsOf = (text: string, ...contents: string[]): string[] => {
  const r = readText(text);
  const rows = contents.map((words) => [words, BEGIN_CONTENT] as const);
  return labelledSpans(r, labels(r, rows)).contents.map((span) => spanText(r, span));
};

describe('labelledSpans', () => {
  it('reads sources, cues and contents off their labels', () => {
    const r = readText('Dana Ek has said the ferry was late.');
    const spans = labelledSpans(
      r,
      labels(r, [
        ['Dana Ek', BEGIN_SOURCE],
        ['has said', BEGIN_CUE],
        ['the ferry was late', BEGIN_CONTENT],
      ]),
    );
    expect(spans).toEqual({ sources: [[0, 2]], cues: [[2, 4]], contents: [[4, 8]] });
  });

  it('parts two spans of a kind that touch', () => {
    expect(contentsOf('“Go home,” “Stay here,” they said.', '“Go home,”', '“Stay here,”')).toEqual([
      '“Go home,”',
      '“Stay here,”',
    ]);
  });

  it('takes the whole of a quotation that a content holds most of', () => {
    expect(contentsOf('Ek said “the ferry was very late”.', 'the ferry was very')).toEqual([
      '“the ferry was very late”',
    ]);
  });

  it('leaves a short quotation alone: it may be a title', () => {
    expect(contentsOf('Ek said “Wet Fields” was late.', 'Fields')).toEqual(['Fields']);
  });

  it('ends no content inside a compound', () => {
    expect(contentsOf('Ek praised a well-known ferry.', 'a well')).toEqual(['a well-known']);
  });

  it('ends a span where its paragraph does', () => {
    const r = readText('one two\n\nthree four');
    const all = new Uint8Array(r.count).fill(IN_CONTENT);
    all[0] = BEGIN_CONTENT;
    expect(labelledSpans(r, all).contents).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('makes one content of two that take the whole of one quotation', () => {
    const text = 'Ek said “we saw the boat come and go”.';
    expect(contentsOf(text, 'we', 'the boat come and go')).toEqual(['“we saw the boat come and go”']);
  });

  it('keeps the spans of a kind inside the text, in order and apart, for any labels', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, quoted), fc.infiniteStream(label), (text, numbers) => {
        const r = readText(text);
        const { sources, cues, contents } = labelledSpans(
          r,
          Uint8Array.from({ length: r.count }, () => numbers.next().value ?? 0),
        );
        for (const spans of [sources, cues, contents]) {
          let last = 0;
          for (const [first, end] of spans) {
            expect(first).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(first);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(r.count);
        }
      }),
      { numRuns: 300 },
    );
  });
});
