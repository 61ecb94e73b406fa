import { i18n } from '#i18n';
import type { FileFormat } from '~/utils/interchange/detect-format';
import type { ExportFormat } from '~/utils/interchange/export-formats';

/** What a format is called, for people. */
export function formatName(format: FileFormat | ExportFormat): string {
  const names: Record<FileFormat | ExportFormat, () => string> = {
    pack: () => i18n.t('formats.pack'),
    'pack-lines': () => i18n.t('formats.packLines'),
    backup: () => i18n.t('formats.backup'),
    review: () => i18n.t('formats.review'),
    'claim-review': () => i18n.t('formats.claimReview'),
    'fact-check-tools': () => i18n.t('formats.factCheckTools'),
    'web-annotation': () => i18n.t('formats.webAnnotation'),
    hypothesis: () => i18n.t('formats.hypothesis'),
    euvsdisinfo: () => i18n.t('formats.euvsdisinfo'),
    csv: () => i18n.t('formats.csv'),
    'csl-json': () => i18n.t('formats.cslJson'),
    ris: () => i18n.t('formats.ris'),
    markdown: () => i18n.t('formats.markdown'),
    html: () => i18n.t('formats.html'),
  };
  return names[format]();
}
