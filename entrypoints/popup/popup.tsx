import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LibraryLink } from '~/components/hooks/library-link';
import type { PopupStart } from '~/components/hooks/popup-start';
import { SettingsLink } from '~/components/hooks/settings-link';
import { useActiveTab } from '~/components/hooks/use-active-tab';
import { useReport } from '~/components/hooks/use-report';
import { useReviewTexts } from '~/components/hooks/use-review-texts';
import { ReportActions } from '~/components/report/report-actions';
import { ReviewOffer } from '~/components/reviews/review-offer';
import { ScanStatus } from '~/components/scan-status';
import { openSidePanel } from '~/utils/messaging/open-side-panel';
import { requestSurely } from '~/utils/messaging/request';
import type { PageReport } from '~/utils/model/page-report';
import { hostOf } from '~/utils/text/web-address';
import { PopupReport } from './popup-report';
import { PopupSwitches } from './popup-switches';

type Props = {
  /** Null for the tab in front; named where the popup is open as a page of its own. */
  readonly tabId: number | null;
  /** What was read before the first frame. */
  readonly start: PopupStart;
};

/** The report's writer and the store come with the click that asks for them: no opening has to wait for them. */
async function saveReport(report: PageReport): Promise<void> {
  const { savePageReport } = await import('~/components/hooks/save-page-report');
  await savePageReport(document, report);
}

/** This page's claims, and the switches of this page and site. Reading starts with the click that opened it. */
export function Popup({ tabId: fixedTab, start }: Props) {
  const tab = useActiveTab(fixedTab, start.tab);
  const tabId = tab?.id ?? null;
  const report = useReport(tabId, start.report);
  const reviewCount = new Set(useReviewTexts(tabId, start.reviews)).size;
  const [problem, setProblem] = useState<string | null>(null);
  // A page that was passed over by itself is read all the same when the reader asks.
  const wasRead = report?.status === 'done' || report?.status === 'scanning';

  useEffect(() => {
    if (tabId === null || report === undefined || wasRead) return;
    let current = true;
    requestSurely('tab:check', { tabId }).then(
      (reply) => current && setProblem(reply.ok ? null : reply.error.code),
    );
    return () => {
      current = false;
    };
  }, [tabId, report === undefined, wasRead]);

  const openPanel = async (claimId: string) => {
    if (tabId === null) return;
    await requestSurely('tab:reveal', { tabId, claimId });
    window.close();
  };

  // Called in the click itself: the browsers refuse to open a panel later.
  const showPanel = () => {
    if (tabId !== null) void openSidePanel(tabId).then(() => window.close());
  };

  return (
    <div class="popup surface">
      <ScanStatus report={report} />
      <header class="popup-head">
        <h1>{i18n.t('extName')}</h1>
        <button type="button" class="button" onClick={showPanel}>
          {i18n.t('popup.openPanel')}
        </button>
      </header>
      {reviewCount > 0 && <ReviewOffer count={reviewCount} onOpen={showPanel} />}
      <PopupReport
        report={report}
        tabId={tabId}
        start={start}
        problem={problem}
        address={tab?.url ?? null}
        onOpen={openPanel}
      />
      {tabId !== null && (
        <PopupSwitches tabId={tabId} host={hostOf(tab?.url ?? report?.page.url ?? '')} start={start} />
      )}
      <footer class="popup-foot ways">
        {report && report.claims.length > 0 && (
          <ReportActions onSave={() => void saveReport(report)} printHref={`/report.html?tab=${tabId}`} />
        )}
        <LibraryLink onOpened={() => window.close()} />
        <SettingsLink onOpened={() => window.close()} />
      </footer>
    </div>
  );
}
