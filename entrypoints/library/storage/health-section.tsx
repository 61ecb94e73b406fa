import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { useStoreCheck } from '~/components/hooks/use-store-check';
import type { StoreCheck } from '~/utils/store/check-health';

/** Looks whether the store is sound, on a click, and mends what can be mended. */
export function HealthSection() {
  const { state, check, rebuild } = useStoreCheck();
  const isBusy = state.stage === 'checking' || state.stage === 'rebuilding';
  return (
    <section aria-labelledby="health-title" class="stack">
      <h2 id="health-title">{i18n.t('storagePage.health')}</h2>
      <p>{i18n.t('storagePage.healthText')}</p>
      <div role="status" class="stack">
        {state.stage === 'checking' && <p>{i18n.t('storagePage.checking')}</p>}
        {state.stage === 'rebuilding' && <p>{i18n.t('storagePage.rebuilding')}</p>}
        {state.stage === 'failed' && <p class="problem">{i18n.t('storagePage.failed', [state.message])}</p>}
        {state.stage === 'checked' && (
          <>
            {state.isRebuilt && <p>{i18n.t('storagePage.rebuilt')}</p>}
            <Found check={state.check} />
          </>
        )}
      </div>
      <p class="buttons">
        <button type="button" class="button" disabled={isBusy} onClick={check}>
          {i18n.t('storagePage.check')}
        </button>
        {state.stage === 'checked' && !state.isRebuilt && (
          <button type="button" class="button" onClick={rebuild}>
            {i18n.t('storagePage.rebuild')}
          </button>
        )}
      </p>
    </section>
  );
}

function Found({ check: { rows, dangling, danglingCount, badIndexes } }: { readonly check: StoreCheck }) {
  if (danglingCount === 0 && badIndexes.length === 0)
    return <p>{i18n.t('storagePage.sound', [formatCount(rows)])}</p>;
  const names = badIndexes.map((name) => name ?? i18n.t('storagePage.ownIndex'));
  return (
    <>
      {names.length > 0 && <p>{i18n.t('storagePage.badIndexes', [names.join(', ')])}</p>}
      {danglingCount > 0 && (
        <details>
          <summary>{i18n.t('storagePage.dangling', danglingCount, [formatCount(danglingCount)])}</summary>
          <p class="soft">{i18n.t('storagePage.danglingText')}</p>
          <ul>
            {dangling.map(({ table, id, link }) => (
              <li key={`${table} ${id} ${link}`}>
                <code>
                  {table} {id} → {link}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
