import { useEffect, useState } from 'preact/hooks';
import { listDisabledSites, setSiteEnabled, watchSites } from '~/utils/settings/site-settings';

/** The sites the reader switched off, sorted and followed, and the way to switch one on again. */
export function useDisabledSites(): readonly [readonly string[], (site: string) => void] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const refresh = () => {
      listDisabledSites().then((next) => current && setSites(next));
    };
    refresh();
    const stop = watchSites(refresh);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return [sites, (site) => void setSiteEnabled(site, true)];
}
