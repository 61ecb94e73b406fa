import { describe, expect, it } from 'vitest';
import { translationSignal } from '~/utils/matching/translation-signal';
import type { Statement } from '~/utils/model/statement';
import { pageOf, recordOf } from '../../fixtures/matching/records';

type Languages = Partial<Pick<Statement, 'wording' | 'lang' | 'originalLang'>>;

const signal = (pageLang: string | null, record: Languages) =>
  translationSignal({
    page: { ...pageOf(), lang: pageLang },
    record: recordOf('s', 'The pier is open', 'Ada Quill', record),
  });

describe('translationSignal', () => {
  it('is null where page and record keep the language of the speech', () => {
    expect(signal('en-GB', { lang: 'en-US' })).toBeNull();
    expect(signal(null, { lang: 'uk' })).toBeNull();
    expect(signal('nb', { lang: 'no' })).toBeNull();
    expect(signal('de', { lang: 'de', originalLang: 'de-AT' })).toBeNull();
  });

  it('knows a record that is a translation, also one that does not say from what', () => {
    const russian: Languages = { wording: 'translated', lang: 'en', originalLang: 'ru' };
    expect(signal('ru', russian)).toEqual({ by: 'record', from: 'ru' });
    expect(signal(null, russian)).toEqual({ by: 'record', from: 'ru' });
    expect(signal('en', { wording: 'reported', lang: 'en', originalLang: 'ru' })?.by).toBe('both');
    expect(signal('en', { wording: 'translated', lang: 'en' })).toEqual({ by: 'record', from: null });
  });

  it('knows a page that gives a translation, and where both do', () => {
    expect(signal('en', { wording: 'verbatim', lang: 'uk' })).toEqual({ by: 'page', from: 'uk' });
    expect(signal('de', { wording: 'translated', lang: 'en', originalLang: 'uk' })).toEqual({
      by: 'both',
      from: 'uk',
    });
  });
});
