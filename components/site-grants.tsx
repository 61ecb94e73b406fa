import { i18n } from '#i18n';

type Props = { readonly sites: readonly string[]; readonly onRevoke: (site: string) => void };

/** The sites that are read without a click, each with the way back. */
export function SiteGrants({ sites, onRevoke }: Props) {
  return (
    <ul class="rows" aria-label={i18n.t('access.granted')}>
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="button"
            aria-label={i18n.t('access.revokeSite', [site])}
            onClick={() => onRevoke(site)}
          >
            {i18n.t('access.revoke')}
          </button>
        </li>
      ))}
    </ul>
  );
}
