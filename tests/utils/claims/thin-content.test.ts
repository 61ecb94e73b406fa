import { describe, expect, it } from 'vitest';
import { isThin } from '~/utils/claims/thin-content';

describe('isThin', () => {
  it('is so for what says next to nothing', () => {
    for (const words of [
      'progress',
      'the invasion',
      'it',
      'so',
      'to it',
      '…',
      'her resignation',
      'that into question',
    ]) {
      expect(isThin(words, 'indirect'), words).toBe(true);
    }
  });

  it('is so for a refusal to say anything', () => {
    for (const words of [
      'to comment',
      'to comment on pending litigation',
      'to a request for comment',
      'to repeated messages seeking comment',
    ]) {
      expect(isThin(words, 'indirect'), words).toBe(true);
    }
    expect(isThin('to comment on the vote would be wrong while it is being counted', 'indirect')).toBe(false);
  });

  it('is not so for a clause or a phrase that says what', () => {
    for (const words of [
      'troops withdrew',
      'that it was over by June',
      'a ban on ferries',
      'rents fell 3%',
    ]) {
      expect(isThin(words, 'indirect'), words).toBe(false);
    }
  });

  it('leaves quotations alone', () => {
    expect(isThin('“No”', 'direct')).toBe(false);
    expect(isThin('a “mess”', 'mixed')).toBe(false);
  });
});
