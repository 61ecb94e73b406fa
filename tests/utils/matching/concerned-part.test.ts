import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernedPart } from '~/utils/matching/concerned-part';

describe('concernedPart', () => {
  it('keeps the sentences that are about the statement', () => {
    expect(
      concernedPart('It rained all week. The old pier is unsafe. Nobody came.', ['The pier is unsafe']),
    ).toBe('The old pier is unsafe.');
  });

  it('keeps what stands between two of them', () => {
    const text = 'The pier is unsafe. It rained. The pier is old.';
    expect(concernedPart(text, ['The old pier is unsafe'])).toBe(text);
  });

  it('reads every wording of the statement', () => {
    expect(concernedPart('It rained. The jetty broke.', ['The pier is unsafe', 'The jetty broke'])).toBe(
      'The jetty broke.',
    );
  });

  it('keeps all where nothing is', () => {
    expect(concernedPart('It rained. Nobody came.', ['The pier is unsafe'])).toBe('It rained. Nobody came.');
  });

  it('is a part of the text, and settles at once', () => {
    const words = fc.constantFrom('pier', 'rain', 'boat.', 'the', '…', 'old!', '“pier.”');
    const text = fc.array(words, { maxLength: 20 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(text, text, (claim, statement) => {
        const part = concernedPart(claim, [statement]);
        expect(claim).toContain(part);
        expect(concernedPart(part, [statement])).toBe(part);
      }),
    );
  });
});
