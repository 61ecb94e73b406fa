import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearStarterDue, isStarterDue, markStarterDue } from '~/utils/settings/starter-due';

it('is due from the mark until it is cleared, and not in a profile whose settings were deleted', async () => {
  fakeBrowser.reset();
  expect(await isStarterDue()).toBe(false);
  await markStarterDue();
  expect(await isStarterDue()).toBe(true);
  await clearStarterDue();
  expect(await isStarterDue()).toBe(false);
  await markStarterDue();
  await fakeBrowser.storage.local.clear();
  expect(await isStarterDue()).toBe(false);
});
