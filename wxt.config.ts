import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type EntrypointGroup } from 'wxt';

/** The build mode of the end-to-end tests: the only one with host access from the start. */
const E2E_MODE = 'e2e';
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];
/** The background may ask a server for a pack that the user subscribed to; pages stay shut, see `pagesStayLocal`. */
const PACK_SERVERS = 'https:';
const PACK_SERVERS_E2E = 'https: http://127.0.0.1:* http://localhost:*';
const ANY_SITE = ['http://*/*', 'https://*/*'];

/**
 * Chords only, never a single letter; all of them can be changed in the browser. Chrome gives out no more than four, and
 * none of Alt+Shift with A, B, C, N, P, R, T, W, X or Z, which are its own; tests/e2e/keyboard.e2e.ts asks for them.
 */
const COMMANDS = {
  'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_next__' },
  'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commands_previous__' },
  'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commands_toggle__' },
  'check-selection': {
    suggested_key: { default: 'Alt+Shift+L' },
    description: '__MSG_commands_checkSelection__',
  },
};
/** The user may give them a key in Chrome too. */
const MORE_COMMANDS = {
  'open-claim': { key: 'Alt+Shift+O', description: '__MSG_commands_open__' },
  'check-page': { key: 'Alt+Shift+U', description: '__MSG_commands_check__' },
  'annotate-selection': { key: 'Alt+Shift+S', description: '__MSG_deskMenu_annotateCommand__' },
};

function commandsFor(browser: string): object {
  const more = Object.entries(MORE_COMMANDS).map(([name, { key, description }]) => [
    name,
    browser === 'firefox' ? { suggested_key: { default: key }, description } : { description },
  ]);
  return { ...COMMANDS, ...Object.fromEntries(more) };
}

/** Keeps every page of the extension from connecting anywhere but to itself: the background alone fetches packs. */
function pagesStayLocal(): Plugin {
  const content = "connect-src 'self'";
  return {
    name: 'on-record:pages-stay-local',
    // The development server talks to its pages.
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

/**
 * Builds the popup apart from the other pages: it must open at once, and one script and one sheet of its own are read in
 * a fraction of the time that some thirty shared ones take.
 */
function buildPopupApart(_: unknown, groups: EntrypointGroup[]): void {
  for (const [at, group] of groups.entries()) {
    if (!Array.isArray(group) || group.length < 2) continue;
    const popup = group.filter(({ type }) => type === 'popup');
    if (popup.length > 0)
      groups.splice(
        at,
        1,
        group.filter(({ type }) => type !== 'popup'),
        popup,
      );
  }
}

export default defineConfig({
  hooks: { 'entrypoints:grouped': buildPopupApart },
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({ plugins: [preact(), pagesStayLocal()] }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { includeSources: ['**'], excludeSources: ['screenshots/**', 'test-results/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: commandsFor(browser),
    optional_host_permissions: ANY_SITE,
    ...(mode === E2E_MODE && { host_permissions: LOOPBACK }),
    content_security_policy: {
      extension_pages: `default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self' ${mode === E2E_MODE ? PACK_SERVERS_E2E : PACK_SERVERS}; img-src 'self' data:; style-src 'self' 'unsafe-inline'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@onrecord.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
