import fc from 'fast-check';
import type { Annotation } from '~/utils/model/annotation';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,40}$/);
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any note the store may hold, over a text whose letters are not all of the first plane. */
export function anyAnnotation(pageText: string): fc.Arbitrary<Annotation> {
  const offset = fc.integer({ min: 0, max: pageText.length });
  const position = fc
    .tuple(offset, offset)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({
      type: 'TextPositionSelector' as const,
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
  const quote = fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: words,
    prefix: fc.string(),
    suffix: fc.string(),
  });
  return fc.record({
    id: fc.oneof(fc.uuid(), anyId),
    statement: fc.option(
      fc.record({
        packId: fc.option(fc.constant('example.harbour')),
        id: anyId,
      }),
    ),
    body: fc.oneof(fc.constant(''), words),
    tags: fc.array(words, { maxLength: 3 }),
    target: fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: fc.string(),
      outlet: fc.option(words),
      publishedOn: fc.option(fc.constant('2022-03')),
      lang: fc.option(fc.constantFrom('en', 'de-CH', 'uk')),
      selectors: fc.array(fc.oneof(quote, position), { maxLength: 3 }),
      paragraph: fc.string(),
    }),
    author: words,
    createdAt: time,
    modifiedAt: time,
  });
}
