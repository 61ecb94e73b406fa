import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readClaimOrder, watchClaimOrder, writeClaimOrder } from '~/utils/settings/claim-order';

it('is the page’s order until the user chooses another, which is kept and told', async () => {
  fakeBrowser.reset();
  const onChange = vi.fn();
  const stop = watchClaimOrder(onChange);
  expect(await readClaimOrder()).toBe('page');
  await writeClaimOrder('speaker');
  expect(await readClaimOrder()).toBe('speaker');
  expect(onChange.mock.calls[0]?.[0]).toBe('speaker');
  stop();
});
