import { i18n } from '#i18n';

/** Said after "not this claim", with the way back; it stays, since nobody should race a clock. */
export function RejectedNote({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <div class="rejected-note" role="status">
      <p>{i18n.t('card.rejected')}</p>
      <button type="button" class="button" onClick={onUndo}>
        {i18n.t('desk.undo')}
      </button>
    </div>
  );
}
