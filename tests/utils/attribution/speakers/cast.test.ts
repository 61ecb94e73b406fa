import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import type { NameMention } from '~/utils/attribution/speakers/name-mention';

/** A mention of this name; `at` is its first token. */
function mention(name: string, at = 0, fields: Partial<NameMention> = {}): NameMention {
  const words = name.split(' ');
  return {
    span: [at, at + words.length],
    name,
    words,
    role: '',
    roleFirst: at,
    officeFirst: at,
    gender: null,
    person: false,
    inQuotes: false,
    subject: false,
    ...fields,
  };
}
const names = (...mentions: readonly NameMention[]): string[] =>
  castOf(mentions).ofMention.map(({ name }) => name);

describe('castOf', () => {
  it('gives a bare last name to its full bearer, wherever that one stands', () => {
    expect(names(mention('Lund'), mention('Ada Lund'))).toEqual(['Ada Lund', 'Ada Lund']);
  });

  it('gives it to the bearer named last when there are two', () => {
    expect(names(mention('Ada Lund'), mention('Per Lund'), mention('Lund'))).toEqual([
      'Ada Lund',
      'Per Lund',
      'Per Lund',
    ]);
  });

  it('leaves it to the one it has stood alone for when a namesake is only mentioned', () => {
    const start = [mention('Ted Lund'), mention('Lund')];
    expect(names(...start, mention('Eva Lund'), mention('Lund'))[3]).toBe('Ted Lund');
    expect(names(...start, mention('Eva Lund', 0, { subject: true }), mention('Lund'))[3]).toBe('Eva Lund');
    const often = Array.from({ length: 3 }, () => mention('Eva Lund', 0, { subject: true }));
    expect(names(...start, ...often, mention('Lund'))[5]).toBe('Ted Lund');
  });

  it('gives a first name to its bearer only where no other bears it', () => {
    expect(names(mention('Ada Lund'), mention('Ada'))).toEqual(['Ada Lund', 'Ada Lund']);
    expect(names(mention('Ada Lund'), mention('Ada Vik'), mention('Ada'))[2]).toBe('Ada');
  });

  it('does not lend a body’s name to a person', () => {
    expect(names(mention('Lund Council'), mention('Council'))[1]).toBe('Council');
    expect(names(mention('Lund Council'), mention('Lund'))[1]).toBe('Lund');
  });

  it('knows a name in other capitals and with other accents', () => {
    expect(names(mention('André Lund'), mention('ANDRE LUND'))).toEqual(['André Lund', 'André Lund']);
  });

  it('gathers roles in text order, each once', () => {
    const cast = castOf([
      mention('Ada Lund', 0, { role: 'Mayor' }),
      mention('Lund', 5, { role: 'Ms' }),
      mention('Lund', 9, { role: 'Mayor' }),
    ]);
    expect(cast.ofMention[0]?.roles).toEqual(['Mayor', 'Ms']);
  });

  it('goes by the majority for the gender, and leaves a tie open', () => {
    const gender = (...genders: readonly ('male' | 'female')[]) =>
      castOf(genders.map((g, i) => mention('Kim Lund', i, { gender: g }))).ofMention[0]?.gender;
    expect(gender('male', 'female', 'female')).toBe('female');
    expect(gender('male', 'female')).toBeNull();
    expect(gender()).toBeUndefined();
  });

  it('gives every mention a character, and those of one character one last name', () => {
    const name = fc
      .tuple(fc.constantFrom('', 'Ada ', 'Per '), fc.constantFrom('Lund', 'Vik', 'Council'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(name), (all) => {
        const cast = castOf(all.map((each, i) => mention(each, i * 3)));
        expect(cast.ofMention).toHaveLength(all.length);
        cast.ofMention.forEach((who, i) => {
          expect(who.name.split(' ').at(-1)).toBe(all[i]?.split(' ').at(-1));
        });
        const listed = new Set([...cast.byLastName.values()].flat());
        expect(listed).toEqual(new Set(cast.ofMention));
      }),
    );
  });
});
