import { describe, expect, it } from 'vitest';
import { isImpersonal } from '~/utils/attribution/speakers/impersonal';
import { readText, tokensOf } from '../draft-fixtures';

const impersonal = (text: string, source: string, cue: string | null = null): boolean => {
  const r = readText(text);
  return isImpersonal(r, tokensOf(r, source), cue === null ? null : tokensOf(r, cue));
};

describe('isImpersonal', () => {
  it.each([
    'It is believed that they left.',
    'It’s worth noting that they left.',
    'It seems that they left.',
  ])('%s', (text) => {
    expect(impersonal(text, 'It')).toBe(true);
  });

  it('knows a sign that is read, and the one who is anybody', () => {
    expect(impersonal('It read: “Ask the sheep.”', 'It', 'read')).toBe(true);
    expect(impersonal('One might say that they left.', 'One', 'say')).toBe(true);
    expect(impersonal('One said that they left.', 'One', 'said')).toBe(false);
  });

  it('knows a body that speaks', () => {
    expect(impersonal('It said that they left.', 'It')).toBe(false);
    expect(impersonal('They were told.', 'They')).toBe(false);
  });
});
