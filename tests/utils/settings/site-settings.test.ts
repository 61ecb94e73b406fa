import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteEnabled, setSiteEnabled } from '~/utils/settings/site-settings';

beforeEach(() => fakeBrowser.reset());

describe('site settings', () => {
  it('has every site on until it is switched off, and on again', async () => {
    expect(await isSiteEnabled('news.example')).toBe(true);
    await setSiteEnabled('news.example', false);
    await setSiteEnabled('news.example', false);
    expect(await isSiteEnabled('news.example')).toBe(false);
    expect(await isSiteEnabled('www.news.example')).toBe(true);
    await setSiteEnabled('news.example', true);
    expect(await isSiteEnabled('news.example')).toBe(true);
  });
});
