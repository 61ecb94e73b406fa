import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeVocabulary, numberTerms, openVocabulary, termId, termText } from '~/utils/matching/vocabulary';
import { wellFormedString } from '../../support/any-string';

const opened = async (terms: readonly string[]) =>
  openVocabulary(await encodeVocabulary(terms, { rest: () => null }));
const term = wellFormedString.filter((text) => text !== '');

describe('the vocabulary of an index', () => {
  it('knows each term by its id and each id by its term', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(term, { maxLength: 80 }), async (terms) => {
        const vocabulary = await opened(terms);
        expect(vocabulary.size).toBe(terms.length);
        expect(terms.map((each) => termId(vocabulary, each))).toEqual(terms.map((_, id) => id));
        expect(terms.map((_, id) => termText(vocabulary, id))).toEqual(terms);
      }),
    );
  });

  it('does not know a term it does not hold, however long', async () => {
    const vocabulary = await opened(['boat', 'boats', 'b']);
    expect(['bo', 'boatss', '', 'x'.repeat(5000)].map((each) => termId(vocabulary, each))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(termId(vocabulary, 'boats')).toBe(1);
  });

  it('may be empty', async () => {
    expect(termId(await opened([]), 'boat')).toBeNull();
  });

  it('tells numbers by their first digit', async () => {
    const vocabulary = await opened(['40', 'boat', '7th']);
    expect([...numberTerms(vocabulary)]).toEqual([1, 0, 1]);
  });
});
