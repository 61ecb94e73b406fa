import { describe, expect, it } from 'vitest';
import { addBlockQuotes } from '~/utils/attribution/rules/block-quotes';
import type { Block } from '~/utils/model/page-text';
import { draftOf, expectInOrder, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const text =
  'Dana Ek said the ferry was late.\n\nNobody is waiting at the pier any more.\n\nThe harbour is quiet.\n\nThe gulls are loud.';
const r = readText(text);
const ek = draftOf(r, { source: 'Dana Ek', cue: 'said', contents: ['the ferry was late'] });
const block = (words: string, kind: Block['kind'] = 'quote'): Block => ({
  kind,
  span: [text.indexOf(words), text.indexOf(words) + words.length],
});
const sources = (blocks: readonly Block[]) =>
  addBlockQuotes(r, [ek], blocks).map((draft) => [wordsOf(r, draft).source, wordsOf(r, draft).contents[0]]);

describe('addBlockQuotes', () => {
  it('gives a block without marks to whoever spoke right before', () => {
    expect(sources([block('Nobody is waiting at the pier any more.')])).toEqual([
      ['Dana Ek', 'the ferry was late'],
      ['Dana Ek', 'Nobody is waiting at the pier any more.'],
    ]);
  });

  it('names nobody when the last speaker is far away', () => {
    expect(sources([block('The gulls are loud.')])[1]).toEqual([null, 'The gulls are loud.']);
  });

  it('leaves a block in which something was found, and blocks of other kinds', () => {
    expect(sources([block('Dana Ek said the ferry was late.')])).toHaveLength(1);
    expect(sources([block('The harbour is quiet.', 'paragraph')])).toHaveLength(1);
  });

  it('leaves a block that holds no word, or lies outside the text', () => {
    expect(addBlockQuotes(r, [ek], [{ kind: 'quote', span: [32, 34] }])).toEqual([ek]);
    expect(addBlockQuotes(r, [ek], [{ kind: 'quote', span: [9000, 9100] }])).toEqual([ek]);
  });

  it('keeps every draft and its order, for any blocks', () => {
    forAnyDrafts((r, drafts) => {
      const third = Math.ceil(r.text.length / 3);
      const blocks: Block[] = [0, 1, 2].map((n) => ({
        kind: 'quote',
        span: [n * third, Math.min(r.text.length, (n + 1) * third)],
      }));
      const out = addBlockQuotes(r, drafts, blocks);
      expectSound(r, out);
      expectInOrder(out);
      expect(out).toEqual(expect.arrayContaining([...drafts]));
    });
  });
});
