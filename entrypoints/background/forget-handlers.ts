import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { parseParams } from '~/utils/messaging/parse-params';
import { type BackgroundHandlers, handler } from '~/utils/messaging/serve';
import { revokeAll } from '~/utils/settings/site-access';
import { reportedTabs } from '~/utils/settings/tab-state';
import { forgetAll } from '~/utils/store/forget-all';
import { scheduleChecks } from './subscriptions';
import { clearTab } from './tab-reports';
import { theStore } from './the-store';

/** Everything On Record holds, gone: marks in open pages, the store, settings, and the sites it may read. */
export const forgetHandlers: Pick<BackgroundHandlers, 'everything:forget'> = {
  'everything:forget': handler('extension-page', parseParams(v.strictObject({})), async () => {
    // One by one: a tab that was closed meanwhile must not keep the others from being cleared.
    for (const tabId of await reportedTabs()) await clearTab(tabId);
    await forgetAll(theStore());
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await revokeAll(browser.permissions);
    await scheduleChecks();
    return null;
  }),
};
