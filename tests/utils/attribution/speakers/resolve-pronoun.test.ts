import { describe, expect, it } from 'vitest';
import type { Character } from '~/utils/attribution/speakers/cast';
import type { Gender } from '~/utils/attribution/speakers/first-name-lexicon';
import type { PersonIndex } from '~/utils/attribution/speakers/person-index';
import type { PersonMention } from '~/utils/attribution/speakers/person-mention';
import { MOSTLY, resolvePronoun } from '~/utils/attribution/speakers/resolve-pronoun';
import { readText, tokensOf } from '../draft-fixtures';

const person = (name: string, gender: Gender | null): Character => ({
  name,
  roles: [],
  gender,
  person: true,
});
const ADA = person('Ada', 'female');
const EVE = person('Eve', 'female');
const PER = person('Per', 'male');
const KIM = person('Kim', null);
const PEOPLE = [ADA, EVE, PER, KIM];

/** Where "subject!" marks a subject, and the people are known by name. */
function resolved(text: string, pronoun: string, gender: Gender, last: Character | null = null) {
  const plain = text.replaceAll('!', '');
  const r = readText(plain);
  const bySentence = new Map<number, PersonMention[]>();
  for (let i = 0; i < r.count; i++) {
    const name = plain.slice(r.starts[i], r.ends[i]);
    const who = PEOPLE.find((each) => each.name === name);
    if (!who) continue;
    const s = r.sentence[i] ?? 0;
    const mention = { span: [i, i + 1] as const, who, subject: text.includes(`${name}!`), inQuotes: false };
    bySentence.set(s, [...(bySentence.get(s) ?? []), mention]);
  }
  const index: PersonIndex = { bySentence };
  const [at] = tokensOf(r, pronoun);
  return resolvePronoun(r, index, at, gender, last, (who) => who.gender);
}

describe('resolvePronoun', () => {
  it('looks back sentence by sentence, for the subject first', () => {
    expect(resolved('Eve met Ada!. She left.', 'She', 'female')?.who).toBe(ADA);
    expect(resolved('Ada! sang. Eve! came. She left.', 'She', 'female')?.who).toBe(EVE);
  });

  it('passes over people of the other gender', () => {
    expect(resolved('Ada! sang. Per! came. She left.', 'She', 'female')?.who).toBe(ADA);
  });

  it('takes a name whose gender is known before one whose is not', () => {
    expect(resolved('Kim saw Ada. She left.', 'She', 'female')?.who).toBe(ADA);
    expect(resolved('Kim sang. She left.', 'She', 'female')?.who).toBe(KIM);
  });

  it('does not take somebody addressed earlier in the sentence', () => {
    expect(resolved('Ada! came. To Eve she waved.', 'she', 'female')?.who).toBe(ADA);
    expect(resolved('Ada! came. When Eve! left she waved.', 'she', 'female')?.who).toBe(EVE);
  });

  it('falls back on who spoke last, unless the gender forbids it', () => {
    expect(resolved('It rained. She left.', 'She', 'female', ADA)?.who).toBe(ADA);
    expect(resolved('It rained. She left.', 'She', 'female', PER)).toBeNull();
    expect(resolved('It rained. She left.', 'She', 'female')).toBeNull();
  });

  it('does not look back forever', () => {
    const gap = (sentences: number) => `Ada! came. ${'It rained. '.repeat(sentences)}She left.`;
    expect(resolved(gap(13), 'She', 'female')?.who).toBe(ADA);
    expect(resolved(gap(14), 'She', 'female')).toBeNull();
  });

  it('is the surer the more agrees', () => {
    const sure = resolved('Ada! came. She left.', 'She', 'female', ADA)?.confidence ?? 0;
    const half = resolved('Ada! came. She left.', 'She', 'female')?.confidence ?? 0;
    const alone = resolved('Ada! saw Eve. She left.', 'She', 'female')?.confidence ?? 0;
    expect(sure).toBeGreaterThan(half);
    expect(half).toBe(MOSTLY);
    expect(half).toBeGreaterThan(alone);
  });
});
