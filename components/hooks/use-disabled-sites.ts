import { listDisabledSites, setSiteEnabled, watchSites } from '~/utils/settings/site-settings';
import { type Source, useFollowed } from './use-followed';

const NONE: readonly string[] = [];
const SOURCE: Source<readonly string[]> = {
  read: listDisabledSites,
  watch: (onChange) => watchSites(() => void listDisabledSites().then(onChange)),
};

/** The sites the reader switched off, sorted and followed, and the way to switch one on again. */
export function useDisabledSites(): readonly [readonly string[], (site: string) => void] {
  const [sites] = useFollowed('disabled sites', SOURCE, NONE);
  return [sites, (site) => void setSiteEnabled(site, true)];
}
