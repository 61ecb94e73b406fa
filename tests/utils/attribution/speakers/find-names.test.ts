import { describe, expect, it } from 'vitest';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { forAnyDrafts, type GrammarRow, grammarOf, readText } from '../draft-fixtures';

const mentions = (text: string, rows: readonly GrammarRow[] = []) => {
  const r = readText(text);
  return findNames(r, grammarOf(r, rows));
};
const names = (text: string): string[] => mentions(text).map(({ name }) => name);

describe('findNames', () => {
  it('takes titles, offices and adjectives of place off a name', () => {
    expect(names('In May Norwegian Prime Minister Ada Lund met Mr. Vik.')).toEqual(['Ada Lund', 'Vik']);
    expect(mentions('The harbour master, Captain Ada Lund, left.')[0]).toMatchObject({
      role: 'Captain',
      person: true,
    });
  });

  it('keeps particles, hyphens and initials', () => {
    expect(names('They saw Ada van der Lund, Jean-Luc Vik and J. Holm.')).toEqual([
      'Ada van der Lund',
      'Jean-Luc Vik',
      'J. Holm',
    ]);
  });

  it('takes an office with “of” in it for a role, whole', () => {
    expect(mentions('They met U.S. Secretary of State Ada Lund.')).toMatchObject([
      { name: 'Ada Lund', role: 'U.S. Secretary of State', person: true },
    ]);
  });

  it('leaves a body its adjective, and letters their full stop', () => {
    expect(names('They left the European Union.')).toEqual(['European Union']);
    expect(names('The U.N. human rights office moved.')).toEqual(['U.N.']);
  });

  it('knows a first name alone behind what its bearer is', () => {
    expect(mentions('His wife, Ada, agreed.')).toMatchObject([{ name: 'Ada', role: 'wife', person: true }]);
  });

  it('cuts a name at its possessive', () => {
    expect(names('They saw Ada Lund’s boat.')).toEqual(['Ada Lund']);
  });

  it('reads what a bearer is in small letters before the name, without the verb', () => {
    const [named] = mentions('They met harbour engineer Ada Lund.', [['met', 'finite']]);
    expect(named).toMatchObject({ role: 'harbour engineer', person: true });
  });

  it('does not take words for names that are capitalised otherwise', () => {
    expect(names('However, it rained. On Monday nobody came.')).toEqual([]);
  });

  it('knows the gender by form of address and by first name', () => {
    const genders = mentions('They met Mr Vik, Mrs Holm, Ada Lund and Xq Lund.').map(({ gender }) => gender);
    expect(genders).toEqual(['male', 'female', 'female', null]);
  });

  it('does not take a body for a person', () => {
    expect(mentions('Chief Ada Council met.')[0]).toMatchObject({ person: false });
  });

  it('knows a subject by grammar and by place, and no subject behind a preposition', () => {
    const [first, second] = mentions('Ada Lund met with Per Vik.');
    expect([first?.subject, second?.subject]).toEqual([true, false]);
    const [late] = mentions('Later that day it was Ada Lund who came.', [
      ['Lund', 'proper', 'was', 'subject'],
    ]);
    expect(late?.subject).toBe(true);
  });

  it('knows a subject between commas by the verb behind them', () => {
    const found = mentions('Now the union’s chief of boats, Ada Lund, said so.', [['said', 'finite']]);
    expect(found.map(({ name, subject }) => [name, subject])).toEqual([['Ada Lund', true]]);
  });

  it('does not take a name for a subject behind the preposition that opens the sentence', () => {
    expect(mentions('With Ada Lund beside them it rained.').map(({ subject }) => subject)).toEqual([false]);
    expect(mentions('Mr. Lund left.').map(({ subject }) => subject)).toEqual([true]);
  });

  it('marks what stands in a quotation', () => {
    expect(mentions('They met Ada Lund: “Per Vik is away.”').map(({ inQuotes }) => inQuotes)).toEqual([
      false,
      true,
    ]);
  });

  it('gives names inside the text, in order and apart, as they are printed', () => {
    forAnyDrafts((r, _, syntax) => {
      let last = 0;
      for (const { span, name, words, roleFirst } of findNames(r, syntax)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeLessThanOrEqual(r.count);
        expect(roleFirst).toBeLessThanOrEqual(span[0]);
        expect(words.length).toBeGreaterThan(0);
        expect(r.text.slice(r.starts[span[0]], r.ends[span[1] - 1]).replace(/\s+/g, ' ')).toBe(name);
        last = span[1];
      }
    });
  });
});
