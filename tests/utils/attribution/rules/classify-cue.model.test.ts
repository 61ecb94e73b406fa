import { describe, expect, it } from 'vitest';
import { typeOfWords } from '~/utils/attribution/rules/classify-cue';
import { found } from '../attribution-fixtures';

describe('the type of an attribution', () => {
  it('is that of its strongest word', () => {
    expect(typeOfWords(['believes'])).toBe('attitude');
    expect(typeOfWords(['hope'])).toBe('attitude');
    expect(typeOfWords(['has', 'known'])).toBe('factive');
    expect(typeOfWords(['promised'])).toBe('control');
    expect(typeOfWords(['went', 'on', 'to', 'say'])).toBe('communication');
    expect(typeOfWords(['fell', 'over'])).toBeNull();
  });

  it('does not read the going on of deeds as speech', () => {
    expect(typeOfWords(['continued', 'on'])).toBeNull();
    expect(found('Fighting continued on the outskirts of the city throughout the night.')).toEqual([]);
  });

  it('is control before an infinitive', () => {
    const type = (text: string) => found(text)[0]?.attribution.type;
    expect(type('The prince agreed to give up the lease.')).toBe('control');
    expect(type('The prince agreed that the lease was old.')).not.toBe('control');
  });
});
