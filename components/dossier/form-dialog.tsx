import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  /** The button that opens it. */
  readonly label: string;
  readonly title: string;
  readonly submit: string;
  readonly canSubmit: boolean;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
};

/** A button that opens a form over the page; Escape and the way back leave everything as it was. */
export function FormDialog({ label, title, submit, canSubmit, onSubmit, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [id] = useState(() => `form-${crypto.randomUUID()}`);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} class="confirm form-dialog surface" aria-labelledby={id}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            if (!canSubmit) return;
            dialog.current?.close();
            onSubmit();
          }}
        >
          <h2 id={id}>{title}</h2>
          {children}
          <div class="confirm-buttons">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {i18n.t('speakerTools.cancel')}
            </button>
            <button type="submit" class="button button-primary" disabled={!canSubmit}>
              {submit}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
