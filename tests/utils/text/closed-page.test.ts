import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPage } from '~/utils/text/closed-page';

describe('closedPage', () => {
  it.each([
    ['chrome://extensions/', 'browser'],
    ['about:config', 'browser'],
    ['edge://settings', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'],
    ['https://paper.example/report.PDF#page=3', 'pdf'],
    ['file:///tmp/report.pdf', 'pdf'],
    ['file:///tmp/page.html', 'file'],
    ['about:reader?url=https%3A%2F%2Fpaper.example%2Fa', 'reader-view'],
    ['view-source:https://paper.example/', 'source'],
    ['moz-extension://6b0c7b54/library.html', 'extension'],
    ['chrome-extension://abcdef/page.html', 'extension'],
  ])('%s: %s', (address, kind) => expect(closedPage(address)).toBe(kind));

  it.each([
    'https://paper.example/2026/the-pdf-affair',
    'https://chrome.google.com/',
    'https://addons.mozilla.org.example/',
    'http://127.0.0.1:8080/article.html',
    'about:blank',
    '',
    'no address',
  ])('nothing for "%s"', (address) => expect(closedPage(address)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void closedPage(text)));
    fc.assert(fc.property(fc.webUrl(), (url) => closedPage(url) === null || url.includes('.pdf')));
  });
});
