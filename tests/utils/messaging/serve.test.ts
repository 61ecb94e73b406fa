import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseParams } from '~/utils/messaging/parse-params';
import { isMessage } from '~/utils/messaging/protocol';
import { RequestError } from '~/utils/messaging/request-error';
import {
  type BackgroundHandlers,
  handler,
  serveBackground,
  serveTab,
  type TabHandlers,
  tabHandler,
} from '~/utils/messaging/serve';
import type { Result } from '~/utils/model/result';

const run = (params: unknown) =>
  handler('content', parseParams(v.strictObject({ claimId: v.string() })), ({ claimId }) => claimId).run(
    params,
    {
      tabId: 1,
      windowId: 1,
    },
  );

beforeEach(() => fakeBrowser.reset());

describe('handler', () => {
  it('hands on params that its parser passed', () => {
    expect(run({ claimId: 'a' })).toBe('a');
  });

  it('refuses others with a code, naming the place, before any deed', () => {
    const deed = vi.fn();
    const strict = handler('content', parseParams(v.strictObject({ claimId: v.string() })), deed);
    expect(() => strict.run({ claimId: 3 }, { tabId: 1, windowId: 1 })).toThrow(RequestError);
    expect(() => strict.run({ claimId: 3 }, { tabId: 1, windowId: 1 })).toThrow(/claimId/);
    expect(deed).not.toHaveBeenCalled();
  });
});

describe('isMessage', () => {
  it('knows ours', () => {
    expect(isMessage({ onRecord: 1, name: 'tab:check', params: {} })).toBe(true);
  });

  it.each([[null], ['tab:check'], [{ name: 'tab:check', params: {} }], [{ onRecord: 1, params: {} }]])(
    'passes over %j',
    (value) => {
      expect(isMessage(value)).toBe(false);
    },
  );
});

const OWN = { id: fakeBrowser.runtime.id };
const CONTENT = { ...OWN, url: 'https://news.example/a', tab: { id: 7, windowId: 3 } };
const OWN_PAGE = { ...OWN, url: fakeBrowser.runtime.getURL('/library.html') };

/** Delivers a message as a browser does: what the listener keeps the channel open for, and its reply. */
async function deliver(
  message: unknown,
  sender: object,
): Promise<{ kept: boolean; reply: Result<unknown> | null }> {
  let reply: Result<unknown> | null = null;
  const [kept]: unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender,
    (response: Result<unknown>) => {
      reply = response;
    },
  );
  await vi.waitFor(() => expect(kept === true ? reply : true).not.toBeNull());
  return { kept: kept === true, reply };
}

describe('serveBackground', () => {
  const ask = (name: string, sender: object, params: unknown = {}) =>
    deliver({ onRecord: 1, name, params }, sender);
  const deed = vi.fn();
  beforeEach(() => {
    deed.mockReset().mockReturnValue(null);
    const handlers: Partial<BackgroundHandlers> = {
      'page:reviews': handler('content', (params) => params, deed),
      'everything:forget': handler('extension-page', (params) => params, deed),
    };
    serveBackground(handlers as BackgroundHandlers);
  });

  it('hands a request on with its params and the tab it came from', async () => {
    const { reply } = await ask('page:reviews', CONTENT, { reviews: [] });
    expect(reply).toEqual({ ok: true, value: null });
    expect(deed).toHaveBeenCalledWith({ reviews: [] }, { tabId: 7, windowId: 3 });
  });

  it.each([
    ['a page that asks for what is our own pages’', 'everything:forget', CONTENT],
    ['our own page that asks for what is a reader’s', 'page:reviews', OWN_PAGE],
    ['another extension', 'everything:forget', { id: 'other', url: OWN_PAGE.url }],
    ['another extension’s script in a page', 'page:reviews', { ...CONTENT, id: 'other' }],
  ])('refuses %s', async (_, name, sender) => {
    expect((await ask(name, sender)).reply).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(deed).not.toHaveBeenCalled();
  });

  it('leaves messages of others, and requests it does not know, to other listeners', async () => {
    expect(await deliver({ name: 'everything:forget', params: {} }, OWN_PAGE)).toEqual({
      kept: false,
      reply: null,
    });
    expect(await ask('tab:nothing', OWN_PAGE)).toEqual({ kept: false, reply: null });
    expect(deed).not.toHaveBeenCalled();
  });

  it('passes on the code of a failure that is meant, and no other', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    deed.mockRejectedValueOnce(new RequestError('no-report', 'Not read yet.'));
    expect((await ask('everything:forget', OWN_PAGE)).reply).toEqual({
      ok: false,
      error: { code: 'no-report', message: 'Not read yet.' },
    });
    expect(log).not.toHaveBeenCalled();
    deed.mockRejectedValueOnce(new TypeError('of null'));
    expect((await ask('everything:forget', OWN_PAGE)).reply).toMatchObject({ error: { code: 'failed' } });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('serveTab', () => {
  it('takes requests from our own side alone, and only of the right shape, until it ends', async () => {
    const stopping = new AbortController();
    const show = vi.fn(() => null);
    const isVisible = (value: unknown): value is { visible: boolean } =>
      typeof value === 'object' && value !== null && 'visible' in value && typeof value.visible === 'boolean';
    const handlers: Partial<TabHandlers> = { 'marks:show': tabHandler('marks:show', isVisible, show) };
    serveTab(handlers as TabHandlers, stopping.signal);
    const ask = (params: unknown, sender: object) =>
      deliver({ onRecord: 1, name: 'marks:show', params }, sender);
    expect((await ask({ visible: true }, CONTENT)).reply).toMatchObject({ error: { code: 'forbidden' } });
    expect((await ask({ visible: 'yes' }, OWN)).reply).toMatchObject({ error: { code: 'bad-request' } });
    expect(show).not.toHaveBeenCalled();
    expect((await ask({ visible: true }, OWN)).reply).toEqual({ ok: true, value: null });
    stopping.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
