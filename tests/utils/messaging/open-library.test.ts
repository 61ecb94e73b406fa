import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibrary } from '~/utils/messaging/open-library';

const LIBRARY = browser.runtime.getURL('/library.html');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('opens a tab when there is none', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  await openLibrary('#/packs');
  expect(create).toHaveBeenCalledWith({ url: `${LIBRARY}#/packs` });
});

it('goes to the tab that has it, and leaves it where it is unless a place is named', async () => {
  await browser.tabs.create({ url: LIBRARY, active: false });
  const [tab] = await browser.tabs.query({ url: `${LIBRARY}*` });
  const query = vi.spyOn(browser.tabs, 'query');
  const create = vi.spyOn(browser.tabs, 'create');
  const update = vi.spyOn(browser.tabs, 'update');
  await openLibrary();
  expect(query).toHaveBeenCalledWith({ url: `${LIBRARY}*` });
  expect(update).toHaveBeenLastCalledWith(tab?.id, { active: true });
  await openLibrary('#/trash');
  expect(update).toHaveBeenLastCalledWith(tab?.id, { active: true, url: `${LIBRARY}#/trash` });
  expect(create).not.toHaveBeenCalled();
});
