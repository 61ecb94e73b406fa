import { i18n } from '#i18n';

type Props = {
  readonly quotes: number;
  readonly onRecord: number;
  readonly assessed: number;
  readonly similar: number;
};

/** The page in one line: "18 quotes · 3 on record · 1 assessed". It says what is known, never how good the page is. */
export function PageLine({ quotes, onRecord, assessed, similar }: Props) {
  const parts = [
    i18n.t('pageLine.quotes', quotes),
    i18n.t('pageLine.onRecord', [String(onRecord)]),
    i18n.t('pageLine.assessed', [String(assessed)]),
    ...(similar > 0 ? [i18n.t('pageLine.similar', [String(similar)])] : []),
  ];
  return <p class="page-line">{parts.join(' · ')}</p>;
}
