import { i18n } from '#i18n';

/** What a row may show beside the words of its statement, in this order. */
export const COLUMNS = [
  'speaker',
  'saidOn',
  'verdict',
  'state',
  'evidence',
  'kinds',
  'asOf',
  'changedAt',
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
    state: () => i18n.t('statements.columns.state'),
    evidence: () => i18n.t('statements.columns.evidence'),
    kinds: () => i18n.t('statements.columns.kinds'),
    asOf: () => i18n.t('statements.columns.asOf'),
    changedAt: () => i18n.t('statements.columns.changedAt'),
    tags: () => i18n.t('statements.columns.tags'),
    lang: () => i18n.t('statements.columns.lang'),
    origin: () => i18n.t('statements.columns.origin'),
  };
  return names[column]();
}

/** Of the box and of the words, which take what is left; then of the columns. Rem. */
const BOX = 1.5;
const WORDS = 12;
const WIDTHS: Record<Column, number> = {
  speaker: 8,
  saidOn: 6,
  verdict: 7.5,
  state: 6.5,
  evidence: 5.5,
  kinds: 8,
  asOf: 6,
  changedAt: 6,
  tags: 7,
  lang: 3.5,
  origin: 6.5,
};

/** The columns of a row as CSS grid tracks. */
export function columnTracks(columns: readonly Column[]): string {
  const tracks = columns.map((column) => `${WIDTHS[column]}rem`);
  return [`${BOX}rem`, `minmax(${WORDS}rem, 1fr)`, ...tracks].join(' ');
}

/** What the tracks take at least, without the gaps between them, as a CSS length: a narrower list is scrolled sideways. */
export function leastWidth(columns: readonly Column[]): string {
  return `${columns.reduce((sum, column) => sum + WIDTHS[column], BOX + WORDS)}rem`;
}
