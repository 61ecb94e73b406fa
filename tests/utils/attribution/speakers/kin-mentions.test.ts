import { describe, expect, it } from 'vitest';
import { findKinMentions } from '~/utils/attribution/speakers/kin-mentions';
import { spanText } from '~/utils/attribution/token-span';
import { forAnyDrafts, grammarOf, readText } from '../draft-fixtures';

const kin = (text: string) => {
  const r = readText(text);
  return findKinMentions(r, grammarOf(r, [])).map(({ span, who, subject }) => [
    spanText(r, span),
    who.gender,
    subject,
  ]);
};

describe('findKinMentions', () => {
  it('finds who is told of by kinship alone', () => {
    expect(kin('My mother has gone. They met his late brother.')).toEqual([
      ['My mother', 'female', true],
      ['his late brother', 'male', false],
    ]);
  });

  it('leaves those to their name who have one, and the words of others alone', () => {
    expect(kin('His wife Ada left. His wife, Ada Lund, left. He said “my mother left”.')).toEqual([]);
  });

  it('takes the same words for the same person', () => {
    const r = readText('My mother left. Then my mother came back.');
    const [first, second] = findKinMentions(r, grammarOf(r, []));
    expect(first?.who).toBe(second?.who);
  });

  it('keeps its mentions inside the text', () => {
    forAnyDrafts((r, _, syntax) => {
      for (const { span } of findKinMentions(r, syntax)) {
        expect(span[1]).toBeLessThanOrEqual(r.count);
        expect(span[1] - span[0]).toBeGreaterThan(1);
      }
    });
  });
});
