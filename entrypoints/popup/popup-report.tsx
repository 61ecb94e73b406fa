import { i18n } from '#i18n';
import { FilteredClaims } from '~/components/filtered-claims';
import { useClaimOrder } from '~/components/hooks/use-claim-order';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { Notice } from '~/components/notice';
import { PageLine } from '~/components/page-line';
import { ReportActions } from '~/components/report/report-actions';
import { saveReport } from '~/components/report/save-report';
import { countReport } from '~/utils/claims/report-counts';
import type { PageReport } from '~/utils/model/page-report';

type Props = {
  /** Undefined while it is read from memory, null before the page was read. */
  readonly report: PageReport | null | undefined;
  readonly tabId: number | null;
  /** Code of what went wrong, or null. */
  readonly problem: string | null;
  readonly onOpen: (claimId: string) => void;
};

/** The page's claims, or why there are none and what to do. */
export function PopupReport({ report, tabId, problem, onOpen }: Props) {
  const comparisons = useComparisons(report);
  const [order, setOrder] = useClaimOrder();
  if (problem === 'no-access')
    return <Notice title={i18n.t('noAccess.title')} text={i18n.t('noAccess.text')} />;
  if (problem === 'site-off') return <Notice title={i18n.t('siteOff.title')} text={i18n.t('siteOff.text')} />;
  if (problem !== null || report?.status === 'failed')
    return <Notice title={i18n.t('failed.title')} text={i18n.t('failed.text')} />;
  if (!report || report.status === 'scanning')
    return (
      <p class="scanning" role="status">
        {i18n.t('popup.scanning')}
      </p>
    );
  if (report.status === 'not-article')
    return <Notice title={i18n.t('notArticle.title')} text={i18n.t('notArticle.text')} />;
  if (report.claims.length === 0)
    return <Notice title={i18n.t('nothingFound.title')} text={i18n.t('nothingFound.text')} />;
  return (
    <>
      <PageLine {...countReport(report)} />
      <FilteredClaims
        report={report}
        comparisons={comparisons}
        current={null}
        order={order}
        onOrder={setOrder}
        onOpen={onOpen}
      />
      <ReportActions
        onSave={() => saveReport(document, report, comparisons)}
        printHref={`/report.html?tab=${tabId}`}
      />
    </>
  );
}
