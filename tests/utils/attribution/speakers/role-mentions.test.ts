import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { findRoleMentions, officesOf, whoIs } from '~/utils/attribution/speakers/role-mentions';
import { forAnyDrafts, grammarOf, readText, wordsOf } from '../draft-fixtures';

const offices = (text: string) => {
  const r = readText(text);
  return officesOf(r, castOf(findNames(r, grammarOf(r, []))));
};
const who = (text: string, description: string): string | null =>
  whoIs(description, offices(text))?.name ?? null;

describe('whoIs', () => {
  const two = 'They saw Norwegian President Ada Lund and Finnish President Per Vik.';

  it('finds the one who holds the office, among several the one of that place', () => {
    expect(who('They saw President Ada Lund.', 'the president')).toBe('Ada Lund');
    expect(who(two, 'the Finnish president')).toBe('Per Vik');
    expect(who(two, 'the president')).toBeNull();
  });

  it('takes any word for a leader, but not for another office', () => {
    expect(who(two, 'the Norwegian leader')).toBe('Ada Lund');
    expect(who('They saw Mayor Ada Lund.', 'the president')).toBeNull();
  });

  it('reads the place behind the name, too', () => {
    expect(
      who('They saw President Ada Lund of Norway and President Per Vik of Finland.', 'the Finnish president'),
    ).toBe('Per Vik');
  });

  it('never names the president of another place', () => {
    expect(who('They saw Norwegian President Ada Lund.', 'the Finnish president')).toBeNull();
  });

  it('means the president rather than the vice president', () => {
    expect(who('They saw Vice President Ada Lund and President Per Vik.', 'the president')).toBe('Per Vik');
  });

  it('reads short forms, and past what is said beside the office', () => {
    expect(who('They saw Rep. Ada Lund.', 'the three-term congresswoman')).toBe('Ada Lund');
    expect(who('They saw Gov. Ada Lund.', 'the embattled governor')).toBe('Ada Lund');
    expect(who('They saw Gov. Ada Lund.', 'the former senator')).toBeNull();
  });

  it('means the one the article is about, of two with the same office', () => {
    const text = `${two} ${'Ada Lund went on. '.repeat(4)}`;
    expect(who(text, 'the president')).toBe('Ada Lund');
    expect(who(`${text} ${'Per Vik left. '.repeat(2)}`, 'the president')).toBeNull();
  });

  it('needs an office in the description', () => {
    expect(who(two, 'the weather')).toBeNull();
    expect(who(two, '')).toBeNull();
  });
});

describe('findRoleMentions', () => {
  it('finds descriptions of people, in quotations as such', () => {
    const text = 'They saw President Ada Lund. The president left. “The president is away.”';
    const r = readText(text);
    const found = findRoleMentions(r, offices(text));
    expect(found.map(({ who, subject, inQuotes }) => [who.name, subject, inQuotes])).toEqual([
      ['Ada Lund', true, false],
      ['Ada Lund', true, true],
    ]);
    expect(
      found[0] && wordsOf(r, { source: found[0].span, cue: null, contents: [], foundBy: '' }).source,
    ).toBe('The president');
  });

  it('finds none in an article without offices', () => {
    const r = readText('The president left.');
    expect(findRoleMentions(r, [])).toEqual([]);
  });

  it('gives mentions inside the text, in order', () => {
    forAnyDrafts((r, _, syntax) => {
      const cast = castOf(findNames(r, syntax));
      const mentions = findRoleMentions(r, officesOf(r, cast));
      mentions.forEach(({ span, who }, i) => {
        expect(span[0]).toBeGreaterThanOrEqual(mentions[i - 1]?.span[0] ?? 0);
        expect(span[1]).toBeLessThanOrEqual(r.count);
        expect(cast.ofMention).toContain(who);
      });
    });
  });
});
