import fc from 'fast-check';

/** Any UTF-16 code units, halves of pairs and control characters among them: what a hostile page may hold. */
export const anyString: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));

/** Any text that UTF-8 can carry. */
export const wellFormedString: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.nat(0x7f),
      fc.integer({ min: 0xa0, max: 0xd7ff }),
      fc.integer({ min: 0x1f300, max: 0x1f6ff }),
    ),
    { maxLength: 20 },
  )
  .map((codes) => String.fromCodePoint(...codes));
