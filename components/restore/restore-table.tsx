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
] as const;

/** What a backup does, by part. */
export type RestoreFigures = {
  readonly [Part in (typeof PARTS)[number]]: {
    readonly added: number;
    readonly replaced: number;
    readonly kept: number;
    readonly same: number;
  };
};

/** What a backup does to each part of the store. */
export function RestoreTable({ report }: { readonly report: RestoreFigures }) {
  const parts = PARTS.filter((part) => Object.values(report[part]).some((count) => count > 0));
  if (parts.length === 0) return null;
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
            {i18n.t('restore.kept')}
          </th>
          <th scope="col" class="number">
            {i18n.t('restore.same')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{i18n.t(`restore.parts.${part}`)}</th>
            <td class="number">{formatCount(report[part].added)}</td>
            <td class="number">{formatCount(report[part].replaced)}</td>
            <td class="number">{formatCount(report[part].kept)}</td>
            <td class="number">{formatCount(report[part].same)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
