import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const ID = '#i18n';
const RESOLVED = '\0on-record-i18n';
const FILE = resolve(import.meta.dirname, '../../locales/en.yml');

/**
 * `#i18n` for tests in a browser without an extension: the real library over the real English strings, with
 * `browser.i18n` stood in for. A key without a string gives an empty text and a warning, as in the extension.
 */
export function englishStrings(): Plugin {
  return {
    name: 'on-record:english-strings',
    enforce: 'pre',
    resolveId: (id) => (id === ID ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const messages = generateChromeMessages(await parseMessagesFile(FILE));
      return `
        const messages = ${JSON.stringify(messages)};
        const getMessage = (name, subs = []) =>
          (messages[name]?.message ?? '').replace(/\\$(\\d)/g, (_, n) => subs[n - 1] ?? '');
        globalThis.chrome = Object.assign(globalThis.chrome ?? {}, { i18n: { getMessage } });
        const { createI18n } = await import('@wxt-dev/i18n');
        export const i18n = createI18n();
      `;
    },
  };
}
