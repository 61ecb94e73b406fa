import { i18n } from '#i18n';
import { formatName } from '~/components/format-name';
import type { ExportFormat } from '~/utils/interchange/export-formats';
import type { ManifestField } from '~/utils/interchange/pack-file/manifest-draft';

/** What a format is called among those that are written. */
export function exportName(format: ExportFormat): string {
  return format === 'claim-review' ? i18n.t('exporting.claimReview') : formatName(format);
}

/** What a format is for. */
export function formatUse(format: ExportFormat): string {
  const words: Record<ExportFormat, () => string> = {
    pack: () => i18n.t('exporting.uses.pack'),
    'pack-lines': () => i18n.t('exporting.uses.packLines'),
    'claim-review': () => i18n.t('exporting.uses.claimReview'),
    'web-annotation': () => i18n.t('exporting.uses.webAnnotation'),
    hypothesis: () => i18n.t('exporting.uses.hypothesis'),
    csv: () => i18n.t('exporting.uses.csv'),
    'csl-json': () => i18n.t('exporting.uses.cslJson'),
    ris: () => i18n.t('exporting.uses.ris'),
    markdown: () => i18n.t('exporting.uses.markdown'),
    html: () => i18n.t('exporting.uses.html'),
  };
  return words[format]();
}

/** What a format cannot hold; docs/INTERCHANGE.md tells it field by field. */
export function formatLoss(format: ExportFormat): string {
  const words: Record<ExportFormat, () => string> = {
    pack: () => i18n.t('exporting.losses.pack'),
    'pack-lines': () => i18n.t('exporting.losses.pack'),
    'claim-review': () => i18n.t('exporting.losses.claimReview'),
    'web-annotation': () => i18n.t('exporting.losses.webAnnotation'),
    hypothesis: () => i18n.t('exporting.losses.hypothesis'),
    csv: () => i18n.t('exporting.losses.csv'),
    'csl-json': () => i18n.t('exporting.losses.citations'),
    ris: () => i18n.t('exporting.losses.citations'),
    markdown: () => i18n.t('exporting.losses.reading'),
    html: () => i18n.t('exporting.losses.reading'),
  };
  return words[format]();
}

/** What a field of the manifest is called. */
export function manifestLabel(field: ManifestField): string {
  return i18n.t(`exporting.fields.${field}`);
}

/** What is wrong with a field of the manifest. */
export function manifestFault(field: ManifestField): string {
  return i18n.t(`exporting.wrong.${field}`);
}
