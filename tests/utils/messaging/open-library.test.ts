import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openLibrary } from '~/utils/messaging/open-library';

const LIBRARY = browser.runtime.getURL('/library.html');

function withTabs(open: readonly { id: number; windowId: number }[]) {
  const done = () => Promise.resolve();
  return {
    query: vi.fn(() => Promise.resolve(open)),
    create: vi.fn(done),
    update: vi.fn(done),
    focusWindow: vi.fn(done),
  };
}

it('opens a tab when there is none', async () => {
  const tabs = withTabs([]);
  await openLibrary('#/packs', tabs);
  expect(tabs.query).toHaveBeenCalledWith({ url: `${LIBRARY}*` });
  expect(tabs.create).toHaveBeenCalledWith({ url: `${LIBRARY}#/packs` });
  expect(tabs.update).not.toHaveBeenCalled();
});

it('goes to the tab that has it, and leaves it where it is unless a place is named', async () => {
  const tabs = withTabs([{ id: 7, windowId: 3 }]);
  await openLibrary('', tabs);
  expect(tabs.update).toHaveBeenLastCalledWith(7, { active: true });
  await openLibrary('#/trash', tabs);
  expect(tabs.update).toHaveBeenLastCalledWith(7, { active: true, url: `${LIBRARY}#/trash` });
  expect(tabs.focusWindow).toHaveBeenLastCalledWith(3);
  expect(tabs.create).not.toHaveBeenCalled();
});
