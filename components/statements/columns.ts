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
    speaker: '8rem',
    saidOn: '6rem',
    verdict: '7.5rem',
    evidence: '5.5rem',
    asOf: '6rem',
    tags: '7rem',
    lang: '3.5rem',
    origin: '6.5rem',
  };
  return ['1.5rem', 'minmax(12rem, 1fr)', ...columns.map((column) => widths[column])].join(' ');
}
