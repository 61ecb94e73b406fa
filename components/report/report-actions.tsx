import { i18n } from '#i18n';

type Props = {
  readonly onSave: () => void;
  /** The page that shows the report as it is printed. */
  readonly printHref: string;
};

/** A page's report: as a file to keep, or on paper. */
export function ReportActions({ onSave, printHref }: Props) {
  return (
    <>
      <button type="button" onClick={onSave}>
        {i18n.t('pageReport.save')}
      </button>
      <a href={printHref} target="_blank" rel="noreferrer">
        {i18n.t('pageReport.print')}
      </a>
    </>
  );
}
