import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '~/utils/messaging/serve';
import { watchFetchOnly } from '~/utils/settings/fetch-only';
import { forgetFindings } from '~/utils/settings/tab-findings';
import { forgetPage, forgetTab } from '~/utils/settings/tab-state';
import { runCommand } from './commands';
import { createContextMenus, runMenu } from './context-menus';
import { handlers } from './handlers';
import { registerReader } from './site-scripts';
import { onAlarm, scheduleChecks } from './subscriptions';
import { finishStarterPack, installStarterPack } from './the-store';
import { openWelcomePage } from './welcome-page';

/** Failures of events nobody waits for end in the extension's console. */
function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('On Record:', error));
}

export default defineBackground({
  type: 'module',
  main() {
    serveBackground(handlers);
    browser.runtime.onInstalled.addListener(({ reason }) =>
      inBackground(
        Promise.all([
          openWelcomePage(reason),
          createContextMenus(),
          installStarterPack(reason === 'install'),
          registerReader(),
        ]),
      ),
    );
    browser.runtime.onStartup.addListener(() =>
      inBackground(Promise.all([registerReader(), scheduleChecks(), finishStarterPack()])),
    );
    browser.alarms.onAlarm.addListener(({ name }) => inBackground(onAlarm(name)));
    watchFetchOnly(() => inBackground(registerReader()));
    browser.permissions.onAdded.addListener(() => inBackground(registerReader()));
    browser.permissions.onRemoved.addListener(() => inBackground(registerReader()));
    browser.contextMenus.onClicked.addListener((info, tab) => inBackground(runMenu(info, tab)));
    browser.commands.onCommand.addListener((name, tab) => inBackground(runCommand(name, tab?.id)));
    browser.tabs.onRemoved.addListener((tabId) =>
      inBackground(Promise.all([forgetTab(tabId), forgetFindings(tabId)])),
    );
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      // A new document, or a page that rewrites itself: its reader reports anew.
      if (status === 'loading') inBackground(Promise.all([forgetPage(tabId), forgetFindings(tabId)]));
    });
  },
});
