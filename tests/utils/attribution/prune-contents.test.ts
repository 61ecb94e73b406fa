import { describe, expect, it } from 'vitest';
import type { Draft } from '~/utils/attribution/draft';
import { pruneContents } from '~/utils/attribution/prune-contents';
import { read } from '~/utils/attribution/reading';
import type { TokenSpan } from '~/utils/attribution/token-span';
import { WordCodes } from '~/utils/attribution/word-codes';

/** Prunes contents of a text whose tokens are content with probability .9, or .1 within `doubtful`. */
function pruned(
  text: string,
  contents: readonly TokenSpan[],
  doubtful: readonly TokenSpan[],
  foundBy = 'model',
): Draft {
  const reading = read(text, new WordCodes());
  const content = new Float32Array(reading.count).fill(0.9);
  for (const span of doubtful) content.fill(0.1, ...span);
  const none = new Float32Array(reading.count);
  return pruneContents(
    reading,
    { content, source: none, cue: none },
    { cue: null, source: null, contents, foundBy },
  );
}

describe('pruneContents', () => {
  const text = 'Ek said the bridge was old, a first for the town. It fell.';

  it('cuts a doubtful tail behind a comma', () => {
    expect(pruned(text, [[2, 12]], [[6, 12]]).contents).toEqual([[2, 6]]);
    expect(pruned(text, [[2, 12]], []).contents).toEqual([[2, 12]]);
  });

  it('drops a doubtful stretch only beside a better one', () => {
    const second: TokenSpan = [13, 15];
    expect(pruned(text, [[2, 6], second], [second]).contents).toEqual([[2, 6]]);
    expect(pruned(text, [second], [second]).contents).toEqual([second]);
  });

  it('keeps a quotation that stands right before its tag', () => {
    const tagged = '“It is late,” fumed Ek. “Go home now.”';
    const both: readonly TokenSpan[] = [
      [0, 6],
      [9, 15],
    ];
    expect(pruned(tagged, both, [[0, 6]]).contents).toEqual([[9, 15]]);
    expect(pruned(tagged, both, [[0, 6]], 'speech-tag').contents).toEqual(both);
  });

  it('leaves quotations whole', () => {
    const quoted = 'Ek said: “The bridge is old, a first for the town.”';
    expect(pruned(quoted, [[3, 17]], [[9, 16]]).contents).toEqual([[3, 17]]);
  });
});
