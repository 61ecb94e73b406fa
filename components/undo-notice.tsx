import { i18n } from '#i18n';

type Props = {
  /** What was done; null while there is nothing to tell. */
  readonly message: string | null;
  /** Absent when there is no way back. */
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
};

/** What was just done, and the way back. It stays until it is dismissed or the next thing is done. */
export function UndoNotice({ message, onUndo, onDismiss }: Props) {
  return (
    <div role="status" class="undo-notice">
      {message !== null && (
        <>
          <p>{message}</p>
          {onUndo && (
            <button type="button" class="button" onClick={onUndo}>
              {i18n.t('undo.undo')}
            </button>
          )}
          <button type="button" class="button button-plain" onClick={onDismiss}>
            {i18n.t('undo.dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
