import { i18n } from '#i18n';
import { useMerge } from '~/components/hooks/packs/use-merge';
import type { PackEntry } from '~/components/packs/pack-entry';
import { placeHash } from '~/components/packs/packs-place';
import { ProgressLine } from '~/components/progress-line';
import { ImportReport } from '../import/import-report';
import { MergeForm } from './merge-form';

type Props = {
  readonly packs: readonly PackEntry[];
  /** The pack that is chosen; null for none yet. */
  readonly packId: string | null;
};

/** A pack into the user's own statements: compared first, decided record by record, then merged as a whole. */
export function MergePage({ packs, packId }: Props) {
  const pack = packs.find(({ manifest }) => manifest.id === packId) ?? null;
  const name = pack?.manifest.name ?? '';
  const merging = useMerge(pack?.manifest.id ?? null, name);
  const { state } = merging;
  return (
    <div class="stack">
      <p>
        <a href={placeHash({ kind: 'list' })}>{i18n.t('packsPage.all')}</a>
      </p>
      <h1>{i18n.t('packsPage.merge')}</h1>
      <p>{i18n.t('packsPage.mergeText')}</p>
      <label class="field">
        <span>{i18n.t('packsPage.mergeWith')}</span>
        <select
          value={pack?.manifest.id ?? ''}
          disabled={state.stage === 'merging'}
          onChange={(event) => {
            location.hash = placeHash({ kind: 'merge', id: event.currentTarget.value || null });
          }}
        >
          <option value="">{i18n.t('packsPage.choosePack')}</option>
          {packs.map(({ manifest }) => (
            <option key={manifest.id} value={manifest.id}>
              {manifest.name}
            </option>
          ))}
        </select>
      </label>
      {state.stage === 'comparing' && <p role="status">{i18n.t('packsPage.comparing')}</p>}
      {state.stage === 'compared' && (
        <MergeForm key={packId} packName={name} counts={state.counts} merging={merging} />
      )}
      {state.stage === 'merging' && (
        <ProgressLine
          label={i18n.t('packsPage.merging', [name])}
          progress={state.progress}
          onCancel={merging.cancel}
        />
      )}
      {state.stage === 'done' && <ImportReport name={name} outcome={state.outcome} />}
      {state.stage === 'broken' && (
        <div class="notice" role="alert">
          <h2>{i18n.t('importing.failed')}</h2>
          <p>{i18n.t('importing.untouched')}</p>
          <p class="soft">{state.message}</p>
        </div>
      )}
    </div>
  );
}
