import { describe, expect, it } from 'vitest';
import { senderKind } from '~/utils/messaging/sender';

const OWN_ID = 'abc';
const OWN_ORIGIN = 'chrome-extension://abc/';
const tab = { id: 7 };
const kind = (sender: object) => senderKind({ ...sender } as never, OWN_ID, OWN_ORIGIN);

describe('senderKind', () => {
  it('takes a script in a tab for a content script', () => {
    expect(kind({ id: OWN_ID, url: 'https://news.example/a', tab })).toBe('content');
  });

  it('takes our own page for one even when it is open in a tab', () => {
    expect(kind({ id: OWN_ID, url: `${OWN_ORIGIN}sidepanel.html`, tab })).toBe('extension-page');
  });

  it('takes a sender without a tab for the background', () => {
    expect(kind({ id: OWN_ID })).toBe('extension-page');
  });

  it('takes a script in a page outside tabs, as in a sidebar, for a content script', () => {
    expect(kind({ id: OWN_ID, url: 'https://news.example/a' })).toBe('content');
  });

  it('is not fooled by an address that only begins like ours', () => {
    expect(kind({ id: OWN_ID, url: 'https://news.example/chrome-extension://abc/', tab })).toBe('content');
  });

  it('takes everybody else for a stranger', () => {
    expect(kind({ id: 'other', url: `${OWN_ORIGIN}popup.html` })).toBe('stranger');
    expect(kind({ url: 'https://news.example/', tab })).toBe('stranger');
  });
});
