import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestSurely } from '~/utils/messaging/request';
import { purge } from '~/utils/store/purge';
import { listTrash, restoreFromTrash, type Trashed } from '~/utils/store/trash';
import type { TrashItem } from '../trash/trash-list';
import { useLive } from './desk/use-live';
import { editNow } from './edit-now';
import { pageStore } from './use-catalogue';

export type Trash = {
  /** The last thing first; null until it is read. */
  readonly items: readonly TrashItem[] | null;
  /** What was last done, in words, or null. */
  readonly told: string | null;
  readonly restore: (item: TrashItem) => void;
  /** For good. */
  readonly forget: (items: readonly TrashItem[]) => void;
  readonly dismiss: () => void;
};

/** The trash, followed, and the two ways out of it. */
export function useTrash(): Trash {
  const items = useLive<readonly TrashItem[] | null>(
    'trash',
    async () => (await listTrash(pageStore())).flatMap(itemOf),
    null,
  );
  const [told, tell] = useState<string | null>(null);
  const restore = async ({ table, value }: TrashItem) => {
    const result = await restoreFromTrash(
      pageStore(),
      table,
      value.id,
      await editNow(i18n.t('trash.reason')),
    );
    await requestSurely('store:changed', {});
    tell(result.ok ? i18n.t('trash.restored') : result.error.message);
  };
  const forget = async (doomed: readonly TrashItem[]) => {
    const edit = await editNow(i18n.t('trash.purgeReason'));
    // An assessment may be gone with its statement; that is as wanted.
    for (const { table, value } of doomed) await purge(pageStore(), table, value.id, edit);
    tell(i18n.t('trash.purged', doomed.length));
  };
  return {
    items,
    told,
    restore: (item) => void restore(item),
    forget: (doomed) => void forget(doomed),
    dismiss: () => tell(null),
  };
}

/** A row of any table, told apart by it. */
function itemOf(trashed: Trashed): TrashItem[] {
  const { deletedAt } = trashed;
  if (isOf(trashed, 'statements')) return [{ table: 'statements', value: trashed.value, deletedAt }];
  if (isOf(trashed, 'speakers')) return [{ table: 'speakers', value: trashed.value, deletedAt }];
  if (isOf(trashed, 'evidence')) return [{ table: 'evidence', value: trashed.value, deletedAt }];
  if (isOf(trashed, 'assessments')) return [{ table: 'assessments', value: trashed.value, deletedAt }];
  if (isOf(trashed, 'annotations')) return [{ table: 'annotations', value: trashed.value, deletedAt }];
  return [];
}

function isOf<K extends Trashed['table']>(trashed: Trashed, table: K): trashed is Trashed<K> {
  return trashed.table === table;
}
