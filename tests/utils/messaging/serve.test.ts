import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseParams } from '~/utils/messaging/parse-params';
import { isMessage } from '~/utils/messaging/protocol';
import { RequestError } from '~/utils/messaging/request-error';
import { handler } from '~/utils/messaging/serve';

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
