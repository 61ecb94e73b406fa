import { i18n } from '#i18n';
import { RevisionList } from '~/components/desk/revision-list';
import { requestSurely } from '~/utils/messaging/request';
import { openStore } from '~/utils/store/open-store';
import { moveToTrash } from '~/utils/store/trash';
import { editNow } from '../edit-now';
import type { DeskDone } from './desk-done';
import { ReviewAside } from './review-aside';
import { useHistory } from './use-history';

type Props = { readonly statementId: string; readonly onDone: (done: DeskDone) => void };

/** What can be done with a record beside editing it: its history, and the trash. */
export function EditAside({ statementId, onDone }: Props) {
  const history = useHistory(statementId);
  const remove = async () => {
    const moved = await moveToTrash(openStore(), 'statements', statementId, await editNow(''));
    if (!moved.ok) return;
    await requestSurely('store:changed', {});
    onDone({ kind: 'deleted', statementId });
  };
  return (
    <div class="desk-main">
      <ReviewAside statementId={statementId} />
      <section class="desk-section" aria-labelledby="desk-history">
        <h2 id="desk-history">{i18n.t('deskHistory.heading')}</h2>
        <RevisionList revisions={history} />
        <p>
          <button type="button" class="button" onClick={() => void remove()}>
            {i18n.t('desk.moveToTrash')}
          </button>
        </p>
      </section>
    </div>
  );
}
