import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { personIndex } from '~/utils/attribution/speakers/person-index';
import { pronounChain } from '~/utils/attribution/speakers/pronoun-chain';
import { officesOf } from '~/utils/attribution/speakers/role-mentions';
import { type GrammarRow, grammarOf, readText } from '../draft-fixtures';

/** Whom the n-th "she" or "he" of a text stands for, asked in text order. */
function chain(text: string, rows: readonly GrammarRow[] = []): (string | null)[] {
  const r = readText(text);
  const syntax = grammarOf(r, rows);
  const cast = castOf(findNames(r, syntax));
  const pronouns = pronounChain(r, syntax, personIndex(r, syntax, cast, officesOf(r, cast), [], []));
  const out: (string | null)[] = [];
  for (let i = 0; i < r.count; i++) {
    const word = text.slice(r.starts[i], r.ends[i]).toLowerCase();
    if (word === 'she' || word === 'he') {
      out.push(pronouns.at(i, word === 'she' ? 'female' : 'male', null)?.who.name ?? null);
    }
  }
  return out;
}

describe('pronounChain', () => {
  it('goes on with whom the pronoun before was', () => {
    const text = 'Ada Lund left. She was tired. It was Freya Vik whom they met. She slept.';
    expect(chain(text, [['She', 'pronoun', 'was', 'subject']])).toEqual(['Ada Lund', 'Freya Vik']);
    const beside = 'Ada Lund left. With Freya Vik beside her she slept. She dreamt.';
    expect(chain(beside, [['she', 'pronoun', 'slept', 'subject']])).toEqual(['Ada Lund', 'Ada Lund']);
  });

  it('learns the gender of a name nobody knows', () => {
    const text = 'Mr Xq left. He was tired. She slept.';
    expect(chain(text)).toEqual(['Xq', null]);
    expect(chain('Dr Xq left. He was tired. She slept.')).toEqual(['Xq', null]);
  });

  it('gives the same answer when asked again', () => {
    const r = readText('Ada Lund left. She was tired.');
    const syntax = grammarOf(r, []);
    const cast = castOf(findNames(r, syntax));
    const pronouns = pronounChain(r, syntax, personIndex(r, syntax, cast, [], [], []));
    expect(pronouns.at(4, 'female', null)).toBe(pronouns.at(4, 'female', null));
  });
});
