import { i18n } from '#i18n';
import { ConfirmButton } from '../confirm-button';
import { formatDate } from '../format-date';
import { type TrashedThing, trashedWords } from './trashed-words';

/** One thing in the trash. */
export type TrashItem = TrashedThing & { readonly deletedAt: string };

type Props = {
  readonly items: readonly TrashItem[];
  readonly onRestore: (item: TrashItem) => void;
  readonly onPurge: (items: readonly TrashItem[]) => void;
};

/** What is in the trash, the last thing first, with its two ways out. */
export function TrashList({ items, onRestore, onPurge }: Props) {
  if (items.length === 0) return <p>{i18n.t('trash.empty')}</p>;
  return (
    <>
      <p>
        <ConfirmButton
          label={i18n.t('trash.emptyIt')}
          question={i18n.t('trash.emptyQuestion', items.length)}
          confirm={i18n.t('trash.emptyConfirm')}
          onConfirm={() => onPurge(items)}
        />
      </p>
      <ul class="rows">
        {items.map((item) => (
          <TrashRow
            key={`${item.table} ${item.value.id}`}
            item={item}
            onRestore={() => onRestore(item)}
            onPurge={() => onPurge([item])}
          />
        ))}
      </ul>
    </>
  );
}

type RowProps = {
  readonly item: TrashItem;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
};

function TrashRow({ item, onRestore, onPurge }: RowProps) {
  const { sort, words } = trashedWords(item);
  return (
    <li>
      <div class="row-text">
        <p class="soft">
          {sort} · {i18n.t('trash.since', [formatDate(item.deletedAt)])}
        </p>
        <p dir="auto">{words}</p>
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={onRestore}>
          {i18n.t('trash.restore')}
        </button>
        <ConfirmButton
          label={i18n.t('trash.purge')}
          question={i18n.t('trash.purgeQuestion', [words.slice(0, 120)])}
          confirm={i18n.t('trash.purgeConfirm')}
          onConfirm={onPurge}
        />
      </div>
    </li>
  );
}
