import { i18n } from '#i18n';

type Props = {
  readonly text: string;
  /** Absent when there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
};

/** What has just been done, with the way back; it stays until it is closed, since nobody should race a clock. */
export function UndoToast({ text, onUndo, onClose }: Props) {
  return (
    <div class="desk-toast" role="status">
      <p>{text}</p>
      {onUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {i18n.t('desk.undo')}
        </button>
      )}
      <button type="button" class="button button-plain" onClick={onClose}>
        {i18n.t('desk.closeToast')}
      </button>
    </div>
  );
}
