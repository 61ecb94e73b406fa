import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requestSurely } from '~/utils/messaging/request';

afterEach(() => vi.restoreAllMocks());

/** Answers as a background that is stopped before its first `times` answers. */
function stopped(times: number) {
  let asked = 0;
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    asked += 1;
    if (asked <= times) throw new Error('The message channel closed before a response was received.');
    return { ok: true, value: null };
  });
  return { send };
}

it('asks again when the background was stopped before it answered', async () => {
  const { send } = stopped(2);
  expect(await requestSurely('store:changed', {})).toEqual({ ok: true, value: null });
  expect(send).toHaveBeenCalledTimes(3);
});

it('gives up when nobody ever answers', async () => {
  const { send } = stopped(9);
  expect(await requestSurely('store:changed', {})).toMatchObject({ ok: false, error: { code: 'no-reply' } });
  expect(send).toHaveBeenCalledTimes(3);
});

it('takes a refusal for an answer', async () => {
  const refusal = { ok: false, error: { code: 'nothing-chosen', message: 'Nothing is chosen.' } };
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => refusal);
  expect(await requestSurely('tab:annotate', { tabId: 1, claimId: null })).toEqual(refusal);
  expect(send).toHaveBeenCalledOnce();
});

it('is not asked again once nobody wants to know', async () => {
  const { send } = stopped(9);
  let isWanted = true;
  send.mockImplementationOnce(async () => {
    isWanted = false;
    throw new Error('The message channel closed before a response was received.');
  });
  const reply = await requestSurely('site:status', { host: 'press.example' }, () => isWanted);
  expect(reply).toMatchObject({ ok: false, error: { code: 'no-reply' } });
  expect(send).toHaveBeenCalledOnce();
});
