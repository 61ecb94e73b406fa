import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UndoToast } from '~/components/desk/undo-toast';
import { editNow } from '~/components/hooks/edit-now';
import { pageStore } from '~/components/hooks/use-catalogue';
import { routeHash } from '~/components/library-route';
import { reportLabels } from '~/components/report/report-words';
import { saveFile } from '~/components/save-file';
import type { StatementPage } from '~/components/statement/statement-page';
import { type TakeOut, TakeOutMenu } from '~/components/statement/take-out-menu';
import { exportHash } from '~/components/statements/export-address';
import { writeCslJson } from '~/utils/interchange/citation/write-csl-json';
import { writeRis } from '~/utils/interchange/citation/write-ris';
import { writeClaimReview } from '~/utils/interchange/claim-review/write-claim-review';
import { FILE_KINDS } from '~/utils/interchange/export-formats';
import { writeHtml } from '~/utils/interchange/report/write-html';
import { writeMarkdown } from '~/utils/interchange/report/write-markdown';
import { requestSurely } from '~/utils/messaging/request';
import { latestPublished } from '~/utils/model/latest-published';
import type { StatementRecord } from '~/utils/model/statement';
import { copyRecord } from '~/utils/store/copy-record';
import { moveToTrash } from '~/utils/store/trash';

/** What can be done with one statement: the user's own is edited, another's is copied first. */
export function StatementActions({ page: { ref, record } }: { readonly page: StatementPage }) {
  const [told, tell] = useState<string | null>(null);
  const take = async (way: TakeOut) => tell(await takeOut(way, record));
  const makeCopy = async () => {
    const edit = await editNow(i18n.t('statementPage.copyReason'));
    const copy = await copyRecord(pageStore(), ref, record, edit);
    if (!copy.ok) return tell(i18n.t('statementPage.copyFailed', [copy.error.message]));
    await requestSurely('store:changed', {});
    location.hash = routeHash({ view: 'edit', id: copy.value.id });
  };
  const trash = async () => {
    const edit = await editNow(i18n.t('statementPage.trashReason'));
    await moveToTrash(pageStore(), 'statements', ref.id, edit);
    await requestSurely('store:changed', {});
  };
  return (
    <>
      {ref.packId === null ? (
        <>
          <a class="button button-primary" href={routeHash({ view: 'edit', id: ref.id })}>
            {i18n.t('statementPage.edit')}
          </a>
          <button type="button" class="button" onClick={() => void trash()}>
            {i18n.t('statementPage.trash')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => void makeCopy()}>
          {i18n.t('statementPage.copyOwn')}
        </button>
      )}
      <a class="button" href={exportHash({ kind: 'statement', ref })}>
        {i18n.t('exporting.open')}
      </a>
      <TakeOutMenu
        hasEvidence={record.evidence.length > 0}
        isPublished={latestPublished(record.assessments) !== null}
        onTake={(way) => void take(way)}
      />
      {told !== null && <UndoToast text={told} onClose={() => tell(null)} />}
    </>
  );
}

/** Copies a text or saves a file, and says in words what became of it. */
async function takeOut(way: TakeOut, record: StatementRecord): Promise<string> {
  const { evidence, statement } = record;
  if (way === 'markdown') return copyText(writeMarkdown(record, reportLabels()));
  if (way === 'html') return copyText(writeHtml(record, reportLabels()));
  const { ending, type } = FILE_KINDS[way === 'csl' ? 'csl-json' : way];
  const name = `${statement.id.slice(0, 40).replace(/[^\w-]/g, '-')}${ending}`;
  saveFile(
    document,
    name,
    type,
    way === 'ris' ? writeRis(evidence) : JSON.stringify(jsonOf(way, record), null, 2),
  );
  return i18n.t('statementPage.saved', [name]);
}

function jsonOf(way: 'claim-review' | 'csl', record: StatementRecord): unknown {
  if (way === 'csl') return writeCslJson(record.evidence);
  const assessment = latestPublished(record.assessments);
  const nowhere = { publisherUrl: null, pageUrl: null, appearances: [] };
  return assessment && writeClaimReview(record, assessment, nowhere).review;
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return i18n.t('statementPage.copied');
  } catch {
    return i18n.t('statementPage.notCopied');
  }
}
