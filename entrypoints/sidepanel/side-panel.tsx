import { i18n } from '#i18n';
import { FilteredClaims } from '~/components/filtered-claims';
import { useUndo } from '~/components/hooks/desk/use-undo';
import { useActiveTab } from '~/components/hooks/use-active-tab';
import { useClaimOrder } from '~/components/hooks/use-claim-order';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { useEditing } from '~/components/hooks/use-editing';
import { usePassageReport } from '~/components/hooks/use-passage-report';
import { useReport } from '~/components/hooks/use-report';
import { useSelected } from '~/components/hooks/use-selected';
import { useSpeakerRefs } from '~/components/hooks/use-speaker-refs';
import { Notice } from '~/components/notice';
import { PageLine } from '~/components/page-line';
import { ReportActions } from '~/components/report/report-actions';
import { saveReport } from '~/components/report/save-report';
import { countReport } from '~/utils/claims/report-counts';
import { request } from '~/utils/messaging/request';
import type { PageReport } from '~/utils/model/page-report';
import { ClaimDetail } from './claim-detail';
import { DeskPanel } from './desk-panel';
import { DeskStart } from './desk-start';
import type { PanelTarget } from './panel-target';
import { PassageView } from './passage-view';

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
  if (passage) return <PassageView report={passage} onClose={dropPassage} />;

  if (!report || report.status === 'scanning' || report.status === 'failed')
    return (
      <div class="panel surface">
        <Notice {...idleWords(report?.status)}>
          {tabId !== null && (
            <button
              type="button"
              class="button button-primary"
              onClick={() => void request('tab:check', { tabId })}
            >
              {i18n.t('panel.check')}
            </button>
          )}
        </Notice>
      </div>
    );

  const claim = report.claims.find(({ id }) => id === selected);
  return (
    <div class="panel surface">
      <header>
        <h1 dir="auto">{report.page.title}</h1>
        <PageLine {...countReport(report)} />
        <ReportActions
          onSave={() => saveReport(document, report, comparisons)}
          printHref={`/report.html?tab=${tabId}`}
        />
        {tabId !== null && <DeskStart tabId={tabId} onGo={edit} />}
      </header>
      {toast}
      {claim ? (
        <ClaimDetail
          claim={claim}
          comparisons={comparisons.get(claim.id) ?? []}
          pageDate={report.page.date}
          speakerRef={speakerRefs.get(claim.attribution?.speaker?.name ?? '') ?? null}
          onBack={() => select(null)}
          onAnnotate={() => {
            if (tabId !== null) void request('tab:annotate', { tabId, claimId: claim.id });
          }}
          onShow={() => {
            if (tabId !== null) void request('tab:reveal', { tabId, claimId: claim.id });
          }}
        />
      ) : report.claims.length === 0 ? (
        <Notice title={i18n.t('nothingFound.title')} text={i18n.t('nothingFound.text')} />
      ) : (
        <FilteredClaims
          report={report}
          comparisons={comparisons}
          current={selected}
          order={order}
          onOrder={setOrder}
          onOpen={select}
        />
      )}
    </div>
  );
}

function idleWords(status: PageReport['status'] | undefined): { title: string; text: string } {
  if (status === 'failed') return { title: i18n.t('failed.title'), text: i18n.t('failed.text') };
  return { title: i18n.t('panel.idleTitle'), text: i18n.t('panel.idleText') };
}
