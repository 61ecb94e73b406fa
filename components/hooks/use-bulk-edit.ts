import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestSurely } from '~/utils/messaging/request';
import { type BulkChange, type BulkOutcome, changeInBulk } from '~/utils/store/bulk-edit';
import { editNow } from './edit-now';
import { pageStore } from './use-catalogue';

/** What was last done to many statements at once, in words, with its way back. */
export type BulkReport = { readonly message: string; readonly undo: (() => void) | undefined };

export type BulkEdit = {
  readonly report: BulkReport | null;
  readonly change: (change: BulkChange) => void;
  readonly dismiss: () => void;
};

/** Changes many of the user's own statements at once; open pages follow. */
export function useBulkEdit(): BulkEdit {
  const [report, setReport] = useState<BulkReport | null>(null);
  const run = async (change: BulkChange, isUndo: boolean) => {
    const reason = isUndo ? i18n.t('statements.bulk.undoReason') : i18n.t('statements.bulk.reason');
    const outcome = await changeInBulk(pageStore(), change, await editNow(reason));
    await requestSurely('store:changed', {});
    const { undo } = outcome;
    setReport({
      message: isUndo ? i18n.t('statements.bulk.undone') : wordsOf(change, outcome),
      undo: undo && !isUndo ? () => void run(undo, true) : undefined,
    });
  };
  return { report, change: (change) => void run(change, false), dismiss: () => setReport(null) };
}

function wordsOf(change: BulkChange, { changed, refused }: BulkOutcome): string {
  const left = refused > 0 ? i18n.t('statements.bulk.refused', refused) : '';
  if (changed === 0) return left || i18n.t('statements.bulk.nothing');
  return [doneWords(change, changed), left].filter(Boolean).join(' ');
}

function doneWords({ kind }: BulkChange, changed: number): string {
  if (kind === 'add-tag') return i18n.t('statements.bulk.tagged', changed);
  if (kind === 'remove-tag') return i18n.t('statements.bulk.untagged', changed);
  return kind === 'trash'
    ? i18n.t('statements.bulk.trashed', changed)
    : i18n.t('statements.bulk.moved', changed);
}
