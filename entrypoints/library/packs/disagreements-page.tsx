import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { DISAGREEMENTS_A_PAGE, useDisagreements } from '~/components/hooks/packs/use-disagreements';
import type { PackEntry } from '~/components/packs/pack-entry';
import { placeHash } from '~/components/packs/packs-place';
import { Pager } from '~/components/pager';
import { DisagreementItem } from './disagreement-item';

/** Statements that two packs, or a pack and the user, judge differently: side by side, nothing added up. */
export function DisagreementsPage({ packs }: { readonly packs: readonly PackEntry[] }) {
  const [found, show] = useDisagreements();
  const names = new Map(packs.map(({ manifest }) => [manifest.id, manifest.name]));
  return (
    <div class="stack">
      <p>
        <a href={placeHash({ kind: 'list' })}>{i18n.t('packsPage.all')}</a>
      </p>
      <h1>{i18n.t('packsPage.disagreements')}</h1>
      <p>{i18n.t('packsPage.disagreementsText')}</p>
      <p role="status">{found === null ? i18n.t('packsPage.seeking') : statusOf(found.total)}</p>
      {found && found.total > 0 && (
        <>
          <ol class="disagreements">
            {found.rows.map((disagreement) => (
              <DisagreementItem
                key={disagreement.text + disagreement.speaker}
                disagreement={disagreement}
                packNames={names}
              />
            ))}
          </ol>
          <Pager from={found.from} size={DISAGREEMENTS_A_PAGE} total={found.total} onGo={show} />
        </>
      )}
    </div>
  );
}

function statusOf(total: number): string {
  return total === 0 ? i18n.t('packsPage.none') : i18n.t('packsPage.found', total, [formatCount(total)]);
}
