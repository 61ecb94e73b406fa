import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { routeHash } from '~/components/library-route';
import { saveFile } from '~/components/save-file';
import { requestSurely } from '~/utils/messaging/request';
import type { Assessment, AssessmentState } from '~/utils/model/assessment';
import { openStore } from '~/utils/store/open-store';
import { assessmentsOf } from '~/utils/store/own-assessments';
import { requestReview } from '~/utils/transfer/apply-review';
import { editNow } from '../edit-now';
import { useLive } from './use-live';

type Props = { readonly statementId: string };

/** How many characters of an id make a file's name. */
const ID_IN_NAME = 24;

/** Asks a second person to look at an assessment, by a file, and says how that stands. */
export function ReviewAside({ statementId }: Props) {
  const assessments = useLive<readonly Assessment[]>(
    `review ${statementId}`,
    () => assessmentsOf(openStore(), statementId),
    [],
  );
  const [told, tell] = useState('');
  const reviewed = assessments.find(({ state }) => stateWords(state) !== null);
  if (!reviewed) return null;
  const { id, state, reviewer } = reviewed;
  const ask = async () => {
    const asked = await requestReview(openStore(), id, await editNow(i18n.t('reviewing.reason')));
    if (!asked.ok) return tell(i18n.t('reviewing.failed', [asked.error.message]));
    const name = i18n.t('review.file', [id.slice(0, ID_IN_NAME)]);
    saveFile(document, name, 'application/json', asked.value);
    await requestSurely('store:changed', {});
    tell(i18n.t('reviewing.saved', [name]));
  };
  return (
    <section class="desk-section" aria-labelledby="desk-review">
      <h2 id="desk-review">{i18n.t('reviewing.title')}</h2>
      <p>{stateWords(state)}</p>
      {reviewer !== null && <p class="soft">{i18n.t('reviewing.reviewed', [reviewer])}</p>}
      <p class="desk-buttons">
        <button type="button" class="button" aria-describedby="desk-review-hint" onClick={() => void ask()}>
          {state === 'in-review' ? i18n.t('review.save') : i18n.t('review.ask')}
        </button>
        {state === 'in-review' && (
          <a class="button" href={routeHash({ view: 'import' })}>
            {i18n.t('reviewing.takeIn')}
          </a>
        )}
      </p>
      <p id="desk-review-hint" class="soft">
        {i18n.t('review.askText')}
      </p>
      <p role="status">{told}</p>
    </section>
  );
}

/** How a review stands, in words; null where none can be asked for. */
function stateWords(state: AssessmentState): string | null {
  if (state === 'draft') return i18n.t('reviewing.draft');
  if (state === 'in-review') return i18n.t('reviewing.waiting');
  return state === 'changes-requested' ? i18n.t('reviewing.changes') : null;
}
