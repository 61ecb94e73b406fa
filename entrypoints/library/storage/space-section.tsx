import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatBytes } from '~/components/format-bytes';
import { formatCount } from '~/components/format-count';
import type { StorageUse } from '~/components/hooks/use-storage-health';
import { ScrollTable } from '~/components/scroll-table';
import { type PartSize, partSizes } from './part-sizes';

/** How much room everything takes, part by part, and whether the browser may clear it. */
export function SpaceSection({ use: { health, persist } }: { readonly use: StorageUse }) {
  const [isRefused, setRefused] = useState(false);
  if (!health) return null;
  const { tables, usage, quota, persisted } = health;
  const used = usage ?? tables.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section aria-labelledby="space-title" class="stack">
      <h2 id="space-title">{i18n.t('storagePage.space')}</h2>
      <p>
        {quota === null
          ? i18n.t('storagePage.usedOnly', [formatBytes(used)])
          : i18n.t('storagePage.used', [formatBytes(used), formatBytes(quota)])}
      </p>
      {quota !== null && quota > 0 && (
        <meter class="storage-meter" min={0} max={quota} value={used} aria-labelledby="space-title" />
      )}
      {persisted === true && <p>{i18n.t('storagePage.kept')}</p>}
      {persisted === false && (
        <>
          <p>{i18n.t('storagePage.notKept')}</p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => void persist().then((isKept) => setRefused(!isKept))}
            >
              {i18n.t('storagePage.keep')}
            </button>
          </p>
        </>
      )}
      <p role="status">{isRefused && persisted !== true && i18n.t('storagePage.refused')}</p>
      <ScrollTable label={i18n.t('storagePage.sizes')}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('storagePage.table')}</th>
            <th scope="col" class="number">
              {i18n.t('storagePage.rows')}
            </th>
            <th scope="col" class="number">
              {i18n.t('storagePage.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {partSizes(tables).map(({ part, rows, bytes }) => (
            <tr key={part}>
              <th scope="row">{partWord(part)}</th>
              <td class="number">{rows === null ? '' : formatCount(rows)}</td>
              <td class="number">{formatBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function partWord(part: PartSize['part']): string {
  return i18n.t(`storagePage.parts.${part}`);
}
