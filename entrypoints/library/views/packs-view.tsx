import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePackEntries } from '~/components/hooks/packs/use-pack-entries';
import { useRoute } from '~/components/hooks/use-route';
import { placeHash, readPlace } from '~/components/packs/packs-place';
import { DisagreementsPage } from '../packs/disagreements-page';
import { MergePage } from '../packs/merge-page';
import { PackListPage } from '../packs/pack-list-page';
import { PackPage } from '../packs/pack-page';
import { WaitingPage } from '../packs/waiting-page';
import '~/components/desk/revisions.css';
import '~/components/packs/packs.css';
import '~/components/statement/statement.css';
import '../transfer.css';

/** The installed packs, one of them, or two beside each other. */
export function PacksView() {
  const [route] = useRoute({ view: 'packs' });
  const packs = usePackEntries();
  const [said, setSaid] = useState('');
  const place = readPlace('query' in route ? (route.query ?? '') : '');
  if (packs === null) return <p role="status">{i18n.t('packsPage.reading')}</p>;
  if (place.kind === 'disagreements') return <DisagreementsPage packs={packs} />;
  if (place.kind === 'waiting') return <WaitingPage key={place.url} url={place.url} />;
  if (place.kind === 'merge') return <MergePage packs={packs} packId={place.id} />;
  const pack = place.kind === 'pack' ? packs.find(({ manifest }) => manifest.id === place.id) : undefined;
  if (pack) {
    const leave = (words: string) => {
      setSaid(words);
      location.hash = placeHash({ kind: 'list' });
    };
    return <PackPage key={pack.manifest.id} pack={pack} onRemoved={leave} />;
  }
  return <PackListPage packs={packs} said={said} />;
}
