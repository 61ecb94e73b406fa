import { i18n } from '#i18n';
import { formatCount } from '../format-count';
import { ScrollTable } from '../scroll-table';

/** In the order of what matters to the user. */
const PARTS = [
  'statements',
  'assessments',
  'evidence',
  'speakers',
  'annotations',
  'drafts',
  'feedback',
  'revisions',
  'packs',
  'subscriptions',
  'settings',
] as const;

/** What a backup does, by part. */
export type RestoreFigures = {
  readonly [Part in (typeof PARTS)[number]]?: {
    readonly added: number;
    readonly replaced: number;
    readonly removed: number;
    readonly kept: number;
    readonly same: number;
  };
};

/** What a backup does to each part of the store. */
export function RestoreTable({ report }: { readonly report: RestoreFigures }) {
  const rows = PARTS.flatMap((part) => {
    const counts = report[part];
    return counts && Object.values(counts).some((count) => count > 0) ? [{ part, counts }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <ScrollTable label={i18n.t('restore.preview')}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('restore.part')}</th>
          <th scope="col" class="number">
            {i18n.t('restore.added')}
          </th>
          <th scope="col" class="number">
            {i18n.t('restore.replaced')}
          </th>
          <th scope="col" class="number">
            {i18n.t('restore.removed')}
          </th>
          <th scope="col" class="number">
            {i18n.t('restore.kept')}
          </th>
          <th scope="col" class="number">
            {i18n.t('restore.same')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ part, counts }) => (
          <tr key={part}>
            <th scope="row">{i18n.t(`restore.parts.${part}`)}</th>
            <td class="number">{formatCount(counts.added)}</td>
            <td class="number">{formatCount(counts.replaced)}</td>
            <td class="number">{formatCount(counts.removed)}</td>
            <td class="number">{formatCount(counts.kept)}</td>
            <td class="number">{formatCount(counts.same)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
