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
import { writeCslJson } from '~/utils/interchange/citation/write-csl-json';
import { writeRis } from '~/utils/interchange/citation/write-ris';
import { writeHtml } from '~/utils/interchange/report/write-html';
import { writeMarkdown } from '~/utils/interchange/report/write-markdown';
import { request } from '~/utils/messaging/request';
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
    await request('store:changed', {});
    location.hash = routeHash({ view: 'edit', id: copy.value.id });
  };
  const trash = async () => {
    const edit = await editNow(i18n.t('statementPage.trashReason'));
    await moveToTrash(pageStore(), 'statements', ref.id, edit);
    await request('store:changed', {});
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
      <TakeOutMenu hasEvidence={record.evidence.length > 0} onTake={(way) => void take(way)} />
      {told !== null && <UndoToast text={told} onClose={() => tell(null)} />}
    </>
  );
}

/** Copies a text or saves a file, and says in words what became of it. */
async function takeOut(way: TakeOut, record: StatementRecord): Promise<string> {
  const { evidence, statement } = record;
  if (way === 'markdown') return copyText(writeMarkdown(record, reportLabels()));
  if (way === 'html') return copyText(writeHtml(record, reportLabels()));
  const name = `${statement.id.slice(0, 40).replace(/[^\w-]/g, '-')}.${way === 'csl' ? 'json' : 'ris'}`;
  if (way === 'csl')
    saveFile(
      document,
      name,
      'application/vnd.citationstyles.csl+json',
      JSON.stringify(writeCslJson(evidence), null, 2),
    );
  else saveFile(document, name, 'application/x-research-info-systems', writeRis(evidence));
  return i18n.t('statementPage.saved', [name]);
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return i18n.t('statementPage.copied');
  } catch {
    return i18n.t('statementPage.notCopied');
  }
}
