import { i18n } from '#i18n';

/** What a row may show beside the words of its statement, in this order. */
export const COLUMNS = [
  'speaker',
  'saidOn',
  'verdict',
  'evidence',
  'asOf',
  'tags',
  'lang',
  'origin',
] as const;

export type Column = (typeof COLUMNS)[number];

export const USUAL_COLUMNS: readonly Column[] = ['speaker', 'saidOn', 'verdict', 'evidence', 'origin'];

/** The head of a column. */
export function columnName(column: Column): string {
  const names: Record<Column, () => string> = {
    speaker: () => i18n.t('statements.columns.speaker'),
    saidOn: () => i18n.t('statements.columns.saidOn'),
    verdict: () => i18n.t('statements.columns.verdict'),
    evidence: () => i18n.t('statements.columns.evidence'),
    asOf: () => i18n.t('statements.columns.asOf'),
    tags: () => i18n.t('statements.columns.tags'),
    lang: () => i18n.t('statements.columns.lang'),
    origin: () => i18n.t('statements.columns.origin'),
  };
  return names[column]();
}

/** Widths of the columns of a row, as CSS grid tracks: the words take what is left. */
export function columnTracks(columns: readonly Column[]): string {
  const widths: Record<Column, string> = {
    speaker: 'minmax(0, 10rem)',
    saidOn: '8rem',
    verdict: '9rem',
    evidence: '7rem',
    asOf: '8rem',
    tags: 'minmax(0, 8rem)',
    lang: '3.5rem',
    origin: 'minmax(0, 8rem)',
  };
  return ['2.5rem', 'minmax(12rem, 1fr)', ...columns.map((column) => widths[column])].join(' ');
}
