import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeskAction } from '~/utils/desk/desk-actions';
import type { AssessmentState } from '~/utils/model/assessment';

type Props = {
  readonly actions: readonly DeskAction[];
  readonly state: AssessmentState | null;
  /** Points of the checklist that are open. */
  readonly openPoints: number;
  readonly isSaving: boolean;
  /** Can it be done with the form as it is? Shows what is in the way where it can't. */
  readonly onCheck: (action: DeskAction) => boolean;
  readonly onAct: (action: DeskAction) => void;
  readonly onShowChecklist: () => void;
};

/** What can be done with the form. Publishing with open points asks once, and only when nothing else is in the way. */
export function FormButtons(props: Props) {
  const { actions, state, openPoints, isSaving, onCheck, onAct, onShowChecklist } = props;
  const [isAsking, setAsking] = useState(false);
  const asked = useRef<HTMLButtonElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  // Once, not at every letter that is typed meanwhile.
  useEffect(() => {
    if (isAsking) asked.current?.focus();
  }, [isAsking]);
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => buttons.current?.querySelector<HTMLElement>('.button-primary')?.focus());
  };
  if (isAsking)
    return (
      <div
        class="desk-ask"
        role="alertdialog"
        aria-label={i18n.t('deskDo.askLabel')}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      >
        <p>{i18n.t('deskDo.ask', openPoints)}</p>
        <p class="desk-buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              onAct('published');
            }}
          >
            {i18n.t('deskDo.askPublish')}
          </button>
          <button
            type="button"
            class="button button-primary"
            ref={asked}
            onClick={() => {
              setAsking(false);
              onShowChecklist();
            }}
          >
            {i18n.t('deskDo.askLook')}
          </button>
        </p>
      </div>
    );
  return (
    <p class="desk-buttons" ref={buttons}>
      {actions.map((action, i) => (
        <button
          key={action}
          type="button"
          class={i === actions.length - 1 ? 'button button-primary' : 'button'}
          aria-disabled={isSaving}
          data-action={action}
          onClick={() => {
            if (isSaving) return;
            if (action !== 'published' || openPoints === 0) onAct(action);
            else if (onCheck(action)) setAsking(true);
          }}
        >
          {actionWord(action, state)}
        </button>
      ))}
    </p>
  );
}

function actionWord(action: DeskAction, state: AssessmentState | null): string {
  const words: Record<DeskAction, () => string> = {
    save: () => (state === 'published' ? i18n.t('deskDo.saveChanges') : i18n.t('deskDo.saveDraft')),
    'put-on-record': () => i18n.t('deskDo.putOnRecord'),
    draft: () => i18n.t('deskDo.backToDraft'),
    'in-review': () => i18n.t('deskDo.sendToReview'),
    'changes-requested': () => i18n.t('deskDo.requestChanges'),
    published: () => (state === 'withdrawn' ? i18n.t('deskDo.publishAgain') : i18n.t('deskDo.publish')),
    withdrawn: () => i18n.t('deskDo.withdraw'),
    superseded: () => i18n.t('deskDo.supersede'),
  };
  return words[action]();
}
