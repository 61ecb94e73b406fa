import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { claimsInOrder, stepClaim } from '~/components/claim-order';
import { FilteredClaims } from '~/components/filtered-claims';
import { useUndo } from '~/components/hooks/desk/use-undo';
import { LibraryLink } from '~/components/hooks/library-link';
import { useActiveTab } from '~/components/hooks/use-active-tab';
import { useClaimOrder } from '~/components/hooks/use-claim-order';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { useEditing } from '~/components/hooks/use-editing';
import { usePageNotes } from '~/components/hooks/use-page-notes';
import { usePassageReport } from '~/components/hooks/use-passage-report';
import { useReport } from '~/components/hooks/use-report';
import { useSelected } from '~/components/hooks/use-selected';
import { useSpeakerRefs } from '~/components/hooks/use-speaker-refs';
import { PageNotes } from '~/components/notes/page-notes';
import { PageNotice } from '~/components/page-notice';
import { type PageState, pageState } from '~/components/page-state';
import { ScanStatus } from '~/components/scan-status';
import { requestSurely, requestTab } from '~/utils/messaging/request';
import { ClaimDetail } from './claim-detail';
import { DeskPanel } from './desk-panel';
import { PageReviews } from './page-reviews';
import { PanelHead } from './panel-head';
import type { PanelTarget } from './panel-target';
import { PassageView } from './passage-view';

/** States that reading the page again may change. */
const CAN_CHECK: readonly PageState[] = ['idle', 'failed', 'not-article', 'not-granted', 'nothing-found'];

/** The page's claims, and one of them set beside the record; it stays while the reader browses. */
export function SidePanel({ tabId: fixedTab, claimId }: PanelTarget) {
  const tab = useActiveTab(fixedTab);
  const tabId = tab?.id ?? null;
  const report = useReport(tabId);
  const comparisons = useComparisons(report);
  const speakerRefs = useSpeakerRefs(report);
  const [order, setOrder] = useClaimOrder();
  const [selected, select] = useSelected(tabId, claimId);
  const [passage, dropPassage] = usePassageReport(tabId);
  const [editing, edit] = useEditing(tabId);
  const { toast, tell } = useUndo(edit);
  const pageNotes = usePageNotes(tabId, report?.page.url ?? null);

  /** Where the reader was in the list, and what was left out of it, when a claim was opened. */
  const [last, setLast] = useState<string | null>(null);
  const [onlyStored, setOnlyStored] = useState(false);
  useEffect(() => {
    setLast(null);
    setOnlyStored(false);
  }, [tabId, report?.page.url]);
  useEffect(() => {
    if (selected !== null) setLast(selected);
  }, [selected]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setProblem(null), [tabId, tab?.url]);
  const check = async (id: number) => {
    const reply = await requestSurely('tab:check', { tabId: id });
    setProblem(reply.ok ? null : reply.error.code);
  };

  if (editing)
    return (
      <DeskPanel
        draftId={editing}
        onBack={() => edit(null)}
        onDone={(done) => {
          tell(done);
          edit(null);
        }}
      />
    );
  if (passage) return <PassageView report={passage} tabId={tabId} onClose={dropPassage} onEdit={edit} />;

  const notesHere = tabId !== null && (
    <PageNotes
      notes={pageNotes}
      onShow={(annotationId) => void requestTab(tabId, 'note:reveal', { annotationId })}
    />
  );
  const state = pageState({ report, problem, address: tab?.url ?? null, grants: false });
  if (!report || state !== 'found')
    return (
      <div class="panel surface">
        <ScanStatus report={report} />
        <PageNotice state={state === 'found' ? 'idle' : state} report={report}>
          <LibraryLink />
          {tabId !== null && CAN_CHECK.includes(state) && (
            <button type="button" class="button button-primary" onClick={() => void check(tabId)}>
              {i18n.t('panel.check')}
            </button>
          )}
        </PageNotice>
        {notesHere}
        {tabId !== null && <PageReviews tabId={tabId} page={report?.page ?? null} />}
      </div>
    );

  const claim = report.claims.find(({ id }) => id === selected);
  if (claim)
    return (
      <div class="panel surface">
        <ScanStatus report={report} />
        {toast}
        <ClaimDetail
          claim={claim}
          report={report}
          comparisons={comparisons.get(claim.id) ?? []}
          speakerRef={speakerRefs.get(claim.attribution?.speaker?.name ?? '') ?? null}
          tabId={tabId}
          onBack={() => select(null)}
          onStep={(by) => select(stepClaim(claimsInOrder(report.claims, order), claim.id, by))}
        />
      </div>
    );
  return (
    <div class="panel surface">
      <ScanStatus report={report} />
      <PanelHead report={report} comparisons={comparisons} tabId={tabId} onEdit={edit} />
      {toast}
      {notesHere}
      {tabId !== null && <PageReviews tabId={tabId} page={report.page} />}
      <FilteredClaims
        report={report}
        current={last}
        order={order}
        onOrder={setOrder}
        onlyStored={onlyStored}
        onFilter={setOnlyStored}
        onOpen={select}
      />
    </div>
  );
}
