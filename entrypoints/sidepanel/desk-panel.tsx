import { i18n } from '#i18n';
import type { DeskDone } from '~/components/hooks/desk/desk-done';
import { DeskEditor } from '~/components/hooks/desk/desk-editor';

type Props = {
  readonly draftId: string;
  readonly onBack: () => void;
  readonly onDone: (done: DeskDone) => void;
};

/** The desk's form in the side panel, begun on words of the page beside it. */
export function DeskPanel({ draftId, onBack, onDone }: Props) {
  return (
    <div class="panel surface">
      <header>
        <p>
          <button type="button" class="button" onClick={onBack}>
            {i18n.t('desk.back')}
          </button>
        </p>
        <h1>{i18n.t('desk.titleNew')}</h1>
      </header>
      <DeskEditor key={draftId} draftId={draftId} initial={null} onDone={onDone} />
    </div>
  );
}
