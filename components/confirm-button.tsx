import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  readonly label: string;
  /** What will happen, and whether it can be undone. */
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
};

/** A button for what cannot be undone: it asks first, and the way back has the focus. */
export function ConfirmButton({ label, question, confirm, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [id] = useState(() => `question-${crypto.randomUUID()}`);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} class="confirm surface" aria-labelledby={id}>
        <p id={id}>{question}</p>
        <div class="confirm-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {i18n.t('confirm.cancel')}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
