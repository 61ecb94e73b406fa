import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeskDone } from '~/components/hooks/desk/desk-done';
import { DeskEditor } from '~/components/hooks/desk/desk-editor';
import { leaveDraft } from '~/components/hooks/desk/leave-draft';

type Props = {
  readonly draftId: string;
  readonly onBack: () => void;
  readonly onDone: (done: DeskDone) => void;
};

/** The desk's form in the side panel, begun on words of the page beside it. */
export function DeskPanel({ draftId, onBack, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the list, and so is where the reader had scrolled to.
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [draftId]);
  const leave = () => {
    void leaveDraft(draftId);
    onBack();
  };
  return (
    <div class="panel surface">
      <header>
        <p class="desk-back">
          <button type="button" class="button" onClick={leave}>
            {i18n.t('desk.back')}
          </button>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('desk.titleNew')}
        </h1>
      </header>
      <DeskEditor key={draftId} draftId={draftId} initial={null} onDone={onDone} />
    </div>
  );
}
