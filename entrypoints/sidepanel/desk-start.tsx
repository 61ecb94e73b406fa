import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatTime } from '~/components/format-time';
import { useUnfinished } from '~/components/hooks/desk/use-unfinished';
import type { DeskForm } from '~/utils/desk/desk-form';
import { requestSurely } from '~/utils/messaging/request';

/** Enough words to know a form by. */
const LONGEST = 60;

type Props = { readonly tabId: number; readonly onGo: (draftId: string) => void };

/** The ways to the form from the list of claims: what is selected in the page, and what was begun before. */
export function DeskStart({ tabId, onGo }: Props) {
  const [[latest]] = useUnfinished(null);
  const [answer, setAnswer] = useState('');
  const annotate = async () => {
    const reply = await requestSurely('tab:annotate', { tabId, claimId: null });
    setAnswer(reply.ok ? '' : i18n.t('desk.nothingChosen'));
  };
  return (
    <div class="desk-start">
      <button type="button" class="button" onClick={() => void annotate()}>
        {i18n.t('desk.annotateSelection')}
      </button>
      {latest && (
        <button type="button" class="button button-plain" onClick={() => onGo(latest.id)}>
          {i18n.t('desk.begunNamed', [beginningOf(latest.form), formatTime(latest.savedAt)])}
        </button>
      )}
      <p class="desk-problem" role="status">
        {answer}
      </p>
    </div>
  );
}

/** The words a form was begun on, shortened. */
function beginningOf({ text, appearance }: DeskForm): string {
  const words = text.trim() || appearance?.title || '…';
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}
