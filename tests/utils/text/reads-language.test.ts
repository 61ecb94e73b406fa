import { describe, expect, it } from 'vitest';
import { readsLanguage } from '~/utils/text/reads-language';

describe('readsLanguage', () => {
  it.each(['en', 'en-GB', 'EN_us', '', null])('all of %s', (tag) => expect(readsLanguage(tag)).toBe('full'));
  it.each(['de', 'de-AT', 'fr_CA', 'uk', 'es-419', 'enm'])('quotations of %s', (tag) =>
    expect(readsLanguage(tag)).toBe('quotations-only'),
  );
});
