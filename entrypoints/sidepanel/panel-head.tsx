import { ArticleLanguage } from '~/components/article-language';
import { LibraryLink } from '~/components/hooks/library-link';
import type { Comparisons } from '~/components/hooks/read-comparisons';
import { PageLine } from '~/components/page-line';
import { ReportActions } from '~/components/report/report-actions';
import { saveReport } from '~/components/report/save-report';
import { countReport } from '~/utils/claims/report-counts';
import type { PageReport } from '~/utils/model/page-report';
import { DeskStart } from './desk-start';

type Props = {
  readonly report: PageReport;
  readonly comparisons: Comparisons;
  readonly tabId: number | null;
  readonly onEdit: (draftId: string) => void;
};

/** The page that the claims below were found in, and what can be done with all of them. */
export function PanelHead({ report, comparisons, tabId, onEdit }: Props) {
  return (
    <header>
      <h1 dir="auto">{report.page.title}</h1>
      <PageLine {...countReport(report)} />
      <ArticleLanguage report={report} />
      <p class="ways">
        <ReportActions
          onSave={() => saveReport(document, report, comparisons)}
          printHref={`/report.html?tab=${tabId}`}
        />
        <LibraryLink />
      </p>
      {tabId !== null && <DeskStart tabId={tabId} onGo={onEdit} />}
    </header>
  );
}
