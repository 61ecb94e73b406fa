import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Leads to the settings, where the browser shows an extension's. */
export function SettingsLink({ onOpened }: { readonly onOpened?: () => void }) {
  return (
    <button type="button" onClick={() => void browser.runtime.openOptionsPage().then(onOpened)}>
      {i18n.t('options.title')}
    </button>
  );
}
