import { i18n } from '#i18n';

type Props = { readonly sites: readonly string[]; readonly onEnable: (site: string) => void };

/** Sites the reader switched off in the popup; nothing when there are none. */
export function DisabledSites({ sites, onEnable }: Props) {
  if (sites.length === 0) return null;
  return (
    <div>
      <h3>{i18n.t('options.disabled')}</h3>
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('options.enableSite', [site])}
              onClick={() => onEnable(site)}
            >
              {i18n.t('options.enable')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
