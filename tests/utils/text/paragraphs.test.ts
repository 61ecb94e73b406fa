import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '~/utils/text/paragraphs';

describe('paragraphs', () => {
  it('are the stretches between line breaks, without empty ones', () => {
    const text = '\n\nOne.\nTwo two.\n\n';
    expect(paragraphs(text).map((span) => text.slice(...span))).toEqual(['One.', 'Two two.']);
    expect(paragraphs('')).toEqual([]);
  });

  it('hold all of a text but its line breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'a', ' ', '\r')), (parts) => {
        const text = parts.join('');
        expect(
          paragraphs(text)
            .map((span) => text.slice(...span))
            .join(''),
        ).toBe(text.replaceAll('\n', ''));
      }),
    );
  });
});
