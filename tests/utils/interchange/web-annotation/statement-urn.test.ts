import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOfUrn, statementUrn } from '~/utils/interchange/web-annotation/statement-urn';

describe('statement URN', () => {
  it('goes there and back', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,40}$/);
    fc.assert(
      fc.property(fc.option(part), part, (packId, id) => {
        expect(statementOfUrn(statementUrn({ packId, id }))).toEqual({ packId, id });
      }),
    );
  });

  it.each([
    '',
    'urn:uuid:x',
    'urn:on-record:statement:',
    'urn:on-record:statement:a',
    'urn:on-record:statement:%:%',
    'urn:on-record:statement::%3Cb%3E',
    'urn:on-record:statement:__proto__:a',
    3,
  ])('is not %j', (iri) => {
    expect(statementOfUrn(iri)).toBeNull();
  });
});
