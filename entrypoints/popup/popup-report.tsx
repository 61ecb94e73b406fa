import { useState } from 'preact/hooks';
import { ArticleLanguage } from '~/components/article-language';
import { FilteredClaims } from '~/components/filtered-claims';
import type { PopupStart } from '~/components/hooks/popup-start';
import { useClaimOrder } from '~/components/hooks/use-claim-order';
import { useNoteCounts } from '~/components/hooks/use-note-counts';
import { PageNotesLine } from '~/components/notes/page-notes-line';
import { PageLine } from '~/components/page-line';
import { PageNotice } from '~/components/page-notice';
import { pageState } from '~/components/page-state';
import { countReport } from '~/utils/claims/report-counts';
import type { PageReport } from '~/utils/model/page-report';

type Props = {
  /** Undefined while it is read from memory, null before the page was read. */
  readonly report: PageReport | null | undefined;
  readonly tabId: number | null;
  /** What was read before the first frame. */
  readonly start: PopupStart;
  /** Code of what went wrong, or null. */
  readonly problem: string | null;
  /** The tab's address, where the browser tells it. */
  readonly address: string | null;
  readonly onOpen: (claimId: string) => void;
};

/** The page's claims, or why there are none and what to do. */
export function PopupReport({ report, tabId, start, problem, address, onOpen }: Props) {
  const [order, setOrder] = useClaimOrder(start.order);
  const [onlyStored, setOnlyStored] = useState(false);
  const notes = useNoteCounts(tabId, start.notes);
  const state = pageState({ report, problem, address, grants: true });
  if (!report || state !== 'found')
    return (
      <>
        <PageNotice state={state === 'found' ? 'scanning' : state} report={report} />
        <PageNotesLine {...notes} />
      </>
    );
  return (
    <>
      <PageLine {...countReport(report)} />
      <PageNotesLine {...notes} />
      <ArticleLanguage report={report} />
      <FilteredClaims
        report={report}
        current={null}
        order={order}
        onOrder={setOrder}
        onlyStored={onlyStored}
        onFilter={setOnlyStored}
        onOpen={onOpen}
      />
    </>
  );
}
