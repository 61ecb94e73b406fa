import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSpans } from '~/utils/attribution/link-spans';
import type { TokenSpan } from '~/utils/attribution/token-span';
import { anyText, expectInOrder, expectSound, readText, tokensOf, wordsOf } from './draft-fixtures';

type Words = {
  readonly sources?: readonly string[];
  readonly cues: readonly string[];
  readonly contents: readonly string[];
};

/** What is linked, as source, cue and contents. */
function linked(text: string, { sources = [], cues, contents }: Words) {
  const r = readText(text);
  const spans = (words: readonly string[]) => words.map((each) => tokensOf(r, each));
  return linkSpans(r, { sources: spans(sources), cues: spans(cues), contents: spans(contents) }).map(
    (draft) => {
      const { source, cue, contents } = wordsOf(r, draft);
      return [source, cue, ...contents];
    },
  );
}

describe('linkSpans', () => {
  it('gives each content to the cue beside it, each source to the cue behind it', () => {
    expect(
      linked('Ek said the ferry was late, but Lund denied that anyone had waited.', {
        sources: ['Ek', 'Lund'],
        cues: ['said', 'denied'],
        contents: ['the ferry was late', 'that anyone had waited'],
      }),
    ).toEqual([
      ['Ek', 'said', 'the ferry was late'],
      ['Lund', 'denied', 'that anyone had waited'],
    ]);
  });

  it('lets a cue without a source share that of the cue before it', () => {
    expect(
      linked('Ek said the ferry was late, adding that nobody waited.', {
        sources: ['Ek'],
        cues: ['said', 'adding'],
        contents: ['the ferry was late', 'that nobody waited'],
      }),
    ).toEqual([
      ['Ek', 'said', 'the ferry was late'],
      ['Ek', 'adding', 'that nobody waited'],
    ]);
  });

  it('does not share a source between sentences', () => {
    expect(
      linked('Ek said the ferry was late. Reports said that nobody waited.', {
        sources: ['Ek'],
        cues: ['said', 'Reports said'],
        contents: ['the ferry was late', 'that nobody waited'],
      })[1],
    ).toEqual([null, 'Reports said', 'that nobody waited']);
  });

  it('joins both halves of a quotation around its cue', () => {
    expect(
      linked('“We waited,” said Ek, “and nobody came.”', {
        sources: ['Ek'],
        cues: ['said'],
        contents: ['“We waited,”', '“and nobody came.”'],
      }),
    ).toEqual([['Ek', 'said', '“We waited,”', '“and nobody came.”']]);
  });

  it('reaches over the stop inside the marks to the one who shouted', () => {
    expect(
      linked('“We waited!” Dana Ek, of Lund, shouted.', {
        sources: ['Dana Ek, of Lund,'],
        cues: ['shouted'],
        contents: ['“We waited!”'],
      }),
    ).toEqual([['Dana Ek, of Lund,', 'shouted', '“We waited!”']]);
  });

  it('goes on with the quotation before in the paragraph', () => {
    expect(
      linked('“We waited,” said Ek. “Nobody came. Then it rained.”', {
        sources: ['Ek'],
        cues: ['said'],
        contents: ['“We waited,”', '“Nobody came. Then it rained.”'],
      }),
    ).toEqual([['Ek', 'said', '“We waited,”', '“Nobody came. Then it rained.”']]);
  });

  it('goes on with a quotation rather than with a nearer report', () => {
    const drafts = linked(
      '“We waited,” cried Lund. Ek said the pier was shut. “Nobody came. Then it rained.”',
      {
        sources: ['Lund', 'Ek'],
        cues: ['cried', 'said'],
        contents: ['“We waited,”', 'the pier was shut', '“Nobody came. Then it rained.”'],
      },
    );
    expect(drafts[0]).toEqual(['Lund', 'cried', '“We waited,”', '“Nobody came. Then it rained.”']);
  });

  it('leaves a content alone that no cue is near', () => {
    expect(
      linked('Ek said no.\n\nIt rained.\n\nThe ferry was late.', {
        cues: ['said'],
        contents: ['The ferry was late'],
      }),
    ).toEqual([[null, null, 'The ferry was late']]);
  });

  it('drops cues that report nothing', () => {
    expect(linked('Ek said no.', { sources: ['Ek'], cues: ['said'], contents: [] })).toEqual([]);
  });

  it('gives every content to exactly one draft, in order, for any spans', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat(1000)), (text, numbers) => {
        const r = readText(text);
        const dice = (): number => numbers.next().value ?? 0;
        const lists: [TokenSpan[], TokenSpan[], TokenSpan[]] = [[], [], []];
        for (let at = dice() % 3; at < r.count; ) {
          let end = at + 1 + (dice() % 6);
          while (end > at + 1 && (end > r.count || r.paragraph[end - 1] !== r.paragraph[at])) end--;
          lists[dice() % 3]?.push([at, end]);
          at = end + (dice() % 3);
        }
        const [sources, cues, contents] = lists;
        const drafts = linkSpans(r, { sources, cues, contents });
        expectSound(r, drafts);
        expectInOrder(drafts);
        const given = drafts.flatMap((draft) => draft.contents).sort((a, b) => a[0] - b[0]);
        expect(given).toEqual(contents);
        for (const { source, cue } of drafts) {
          if (source) expect(sources).toContain(source);
          if (cue) expect(cues).toContain(cue);
        }
      }),
      { numRuns: 200 },
    );
  });
});
