import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMessages, placeholdersOf } from '~/scripts/locales/compare-messages';
import type { Forms, Messages } from '~/scripts/locales/messages';

const messages = (texts: Record<string, string | Forms>): Messages =>
  new Map(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? { text } : text] as const),
  );

const english = messages({
  save: 'Save',
  asOf: 'By $1, as of $2',
  bees: { 1: '1 bee', n: '$1 bees' },
  hives: { 0: 'No hive', 1: '1 hive', n: '$1 hives' },
});

const german = {
  save: 'Speichern',
  asOf: 'Stand $2, von $1',
  bees: { 1: '1 Biene', n: '$1 Bienen' },
  hives: { 0: 'Kein Stock', 1: '1 Stock', n: '$1 Stöcke' },
};

const nothing = { missing: [], surplus: [], forms: [], placeholders: [], untranslated: [] };

const compared = (changes: Record<string, string | Forms>) =>
  compareMessages(english, messages({ ...german, ...changes }));

describe('placeholdersOf', () => {
  it('names each once, sorted', () => {
    expect(placeholdersOf('$2 of $1, $1')).toBe('$1 $2');
    expect(placeholdersOf('none')).toBe('');
  });
});

describe('compareMessages', () => {
  it('finds nothing in a whole translation', () => {
    expect(compared({})).toEqual(nothing);
  });

  it('finds keys that are missing or left over', () => {
    const { save: _, ...rest } = german;
    expect(compareMessages(english, messages({ ...rest, old: 'Alt' }))).toEqual({
      ...nothing,
      missing: ['save'],
      surplus: ['old'],
    });
  });

  it('lets a plural add a form for zero, and nothing else', () => {
    expect(compared({ bees: { 0: '0 Biene', 1: '1 Biene', n: '$1 Bienen' } }).forms).toEqual([]);
    expect(compared({ bees: { 1: '1 Biene', 2: '2 Bienen', n: '$1 Bienen' } }).forms).toEqual(['bees']);
    expect(compared({ hives: { 1: '1 Stock', n: '$1 Stöcke' } }).forms).toEqual(['hives']);
    expect(compared({ save: { 0: 'Nichts', text: 'Speichern' } }).forms).toEqual(['save']);
    expect(compared({ bees: '$1 Bienen' }).forms).toEqual(['bees']);
  });

  it('wants every placeholder, and lets the form for one write its count as a figure or not', () => {
    expect(compared({ asOf: 'Von $1' }).placeholders).toEqual(['asOf']);
    expect(compared({ asOf: 'Von $1, $2, $3' }).placeholders).toEqual(['asOf']);
    expect(compared({ bees: { 1: '$1 Biene', n: '$1 Bienen' } }).placeholders).toEqual([]);
    expect(compared({ bees: { 1: '1 Biene', n: 'Bienen' } }).placeholders).toEqual(['bees']);
  });

  it('names what was left in English, but not what has no words', () => {
    expect(compared({ save: 'Save' }).untranslated).toEqual(['save']);
    const signs = messages({ unread: '…' });
    expect(compareMessages(signs, signs).untranslated).toEqual([]);
  });

  it('finds only untranslated texts between a file and itself', () => {
    const keys = fc.stringMatching(/^[a-z]{1,6}$/);
    const texts = fc.stringMatching(/^[a-z]{1,8}( \$[1-3])?$/);
    const plural = fc.record({ 1: texts, n: texts.map((text) => `${text} $1`) });
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(texts, plural)), (file) => {
        const same = messages(file);
        const found = compareMessages(same, same);
        expect(found).toEqual({ ...nothing, untranslated: [...same.keys()] });
      }),
    );
  });
});
