import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { useReport } from '~/components/hooks/use-report';
import { Notice } from '~/components/notice';
import { reportHtml } from '~/components/report/report-html';
import { saveReport } from '~/components/report/save-report';

type Props = { readonly tabId: number | null };

/** The report on a tab's page as it will be saved or printed. */
export function ReportPage({ tabId }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const report = useReport(tabId);
  const comparisons = useComparisons(report);
  const html = useMemo(() => (report ? reportHtml(report, comparisons) : ''), [report, comparisons]);
  if (!report)
    return (
      <div class="surface">
        <Notice title={i18n.t('pageReport.noneTitle')} text={i18n.t('pageReport.noneText')} />
      </div>
    );
  return (
    <div class="report-page surface">
      <header class="report-bar">
        <h1>{i18n.t('pageReport.title')}</h1>
        <p class="report-actions">
          <button type="button" class="button" onClick={() => saveReport(document, report, comparisons)}>
            {i18n.t('pageReport.save')}
          </button>
          <button
            type="button"
            class="button button-primary"
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {i18n.t('pageReport.print')}
          </button>
        </p>
      </header>
      {/* Without allow-scripts nothing in the report could run, even if it held a script. */}
      <iframe
        ref={frame}
        class="report-frame"
        title={i18n.t('pageReport.title')}
        sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
        srcdoc={html}
      />
    </div>
  );
}
