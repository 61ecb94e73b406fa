import { i18n } from '#i18n';
import { formatCount } from './format-count';

type Props = {
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly onGo: (from: number) => void;
};

/** Back and forth in a list that is shown page by page; nothing when one page holds it. */
export function Pager({ from, size, total, onGo }: Props) {
  if (total <= size) return null;
  return (
    <p class="pager">
      <button type="button" class="button" disabled={from === 0} onClick={() => onGo(from - size)}>
        {i18n.t('importing.lists.before')}
      </button>
      <span class="soft" role="status">
        {i18n.t('importing.lists.page', [
          formatCount(from + 1),
          formatCount(Math.min(total, from + size)),
          formatCount(total),
        ])}
      </span>
      <button type="button" class="button" disabled={from + size >= total} onClick={() => onGo(from + size)}>
        {i18n.t('importing.lists.after')}
      </button>
    </p>
  );
}
