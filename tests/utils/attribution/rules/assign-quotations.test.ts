import { describe, expect, it } from 'vitest';
import { assignQuotations, holders } from '~/utils/attribution/rules/assign-quotations';
import { quotedStretches } from '~/utils/attribution/rules/quoted-stretches';
import {
  draftOf,
  expectInOrder,
  expectSound,
  forAnyDrafts,
  readText,
  tokensOf,
  wordsOf,
} from '../draft-fixtures';

const text = 'Ek said “the ferry is late”, and “the bridge is shut” cried Lund.';
const r = readText(text);
const toLund = (quotation: string) => ({
  quotation: tokensOf(r, quotation),
  cue: tokensOf(r, 'cried'),
  source: tokensOf(r, 'Lund'),
});

describe('assignQuotations', () => {
  it('takes a quotation from the draft that held it and makes one of its owner', () => {
    const held = draftOf(r, {
      source: 'Ek',
      cue: 'said',
      contents: ['“the ferry is late”, and “the bridge is shut”'],
    });
    const drafts = assignQuotations(r, [held], [toLund('“the bridge is shut”')], 'tag');
    expect(drafts.map((draft) => wordsOf(r, draft))).toEqual([
      { source: 'Ek', cue: 'said', contents: ['“the ferry is late”, and'], foundBy: 'model' },
      { source: 'Lund', cue: 'cried', contents: ['“the bridge is shut”'], foundBy: 'tag' },
    ]);
  });

  it('joins the draft of the cue, which keeps the source it has', () => {
    const own = draftOf(r, { source: 'Ek', cue: 'cried', contents: ['“the ferry is late”'] });
    const [draft, ...more] = assignQuotations(r, [own], [toLund('“the bridge is shut”')], 'tag');
    expect(more).toEqual([]);
    expect(draft && wordsOf(r, draft)).toEqual({
      source: 'Ek',
      cue: 'cried',
      contents: ['“the ferry is late”', '“the bridge is shut”'],
      foundBy: 'tag',
    });
  });

  it('drops a draft that is left without words, and a remainder that is only a mark', () => {
    const only = draftOf(r, { source: 'Ek', cue: 'said', contents: ['“the ferry is late”,'] });
    const drafts = assignQuotations(r, [only], [toLund('“the ferry is late”')], 'tag');
    expect(drafts.map((draft) => wordsOf(r, draft).source)).toEqual(['Lund']);
  });

  it('changes nothing where nothing is given away', () => {
    const draft = draftOf(r, { source: 'Ek', cue: 'said', contents: ['“the ferry is late”'] });
    expect(assignQuotations(r, [draft], [], 'tag')).toEqual([draft]);
  });

  it('gives each token to one draft at most, whatever is given away', () => {
    forAnyDrafts((r, drafts) => {
      const given = quotedStretches(r, 1).slice(0, 3);
      const assignments = given.map((quotation, n) => {
        const at = Math.min(r.count - 1, n * 2);
        return { quotation, cue: [at, at + 1] as const, source: [at, at + 1] as const };
      });
      const out = assignQuotations(r, drafts, assignments, 'tag');
      expectSound(r, out);
      expectInOrder(out);
      const owners = new Uint8Array(r.count);
      for (const { contents } of out) {
        for (const [a, b] of contents) for (let i = a; i < b; i++) owners[i] = (owners[i] ?? 0) + 1;
      }
      expect(Math.max(0, ...owners)).toBeLessThanOrEqual(1);
    });
  });
});

describe('holders', () => {
  it('names the draft that holds each token', () => {
    const drafts = [
      draftOf(r, { contents: ['“the ferry is late”'] }),
      draftOf(r, { contents: ['“the bridge is shut”'] }),
    ];
    const held = holders(r, drafts);
    expect([held[0], held[tokensOf(r, 'ferry')[0]], held[tokensOf(r, 'bridge')[0]]]).toEqual([-1, 0, 1]);
  });
});
