import { describe, expect, it } from 'vitest';
import { addOrphanQuotations } from '~/utils/attribution/rules/orphan-quotations';
import { expectInOrder, expectSound, forAnyDrafts, inWords } from '../draft-fixtures';

const added = inWords(addOrphanQuotations);
const quote = '“Nobody came to the pier that night,”';

describe('addOrphanQuotations', () => {
  it('adds a long quotation that nobody has, with the verb beside it and its subject', () => {
    expect(
      added(`${quote} said Ek.`, [
        ['said', 'finite'],
        ['Ek', 'proper', 'said', 'subject'],
      ]),
    ).toEqual([{ source: 'Ek', cue: 'said', contents: [quote], foundBy: 'quotation' }]);
  });

  it('adds it without a speaker where no verb stands near', () => {
    expect(added(`The wall reads ${quote} in red.`, [])).toEqual([
      { source: null, cue: null, contents: [quote], foundBy: 'quotation' },
    ]);
  });

  it('does not look for the verb behind the next full stop', () => {
    expect(added(`${quote} in red. Ek said so.`, [])[0]?.cue).toBeNull();
  });

  it('leaves short ones, and those that are found in part', () => {
    expect(added('The wall reads “Nobody came” in red.', [])).toEqual([]);
    expect(added(`${quote} said Ek.`, [], { contents: ['Nobody came'] })).toHaveLength(1);
  });

  it('keeps what was found, in order, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = addOrphanQuotations(r, drafts, syntax);
      expectSound(r, out);
      expectInOrder(out);
      expect(out).toEqual(expect.arrayContaining([...drafts]));
    });
  });
});
