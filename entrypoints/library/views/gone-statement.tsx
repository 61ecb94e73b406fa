import { i18n } from '#i18n';
import { useLive } from '~/components/hooks/desk/use-live';
import { editNow } from '~/components/hooks/edit-now';
import { pageStore } from '~/components/hooks/use-catalogue';
import { routeHash } from '~/components/library-route';
import { Notice } from '~/components/notice';
import { requestSurely } from '~/utils/messaging/request';
import type { StatementRef } from '~/utils/model/statement';
import { restoreFromTrash } from '~/utils/store/trash';

/** Where a statement was: a way back when it is in the trash, and to the list in any case. */
export function GoneStatement({ statement: { packId, id } }: { readonly statement: StatementRef }) {
  const isTrashed = useLive(
    `trashed ${packId} ${id}`,
    async () => packId === null && typeof (await pageStore().own.statements.get(id))?.deletedAt === 'string',
    false,
  );
  const restore = async () => {
    await restoreFromTrash(
      pageStore(),
      'statements',
      id,
      await editNow(i18n.t('statements.bulk.undoReason')),
    );
    await requestSurely('store:changed', {});
  };
  const back = <a href={routeHash({ view: 'statements' })}>{i18n.t('statementPage.back')}</a>;
  if (!isTrashed)
    return (
      <Notice title={i18n.t('statementPage.goneTitle')} text={i18n.t('statementPage.goneText')}>
        {back}
      </Notice>
    );
  return (
    <Notice title={i18n.t('statementPage.trashed')} text={i18n.t('statementPage.trashedText')}>
      <button type="button" class="button" onClick={() => void restore()}>
        {i18n.t('desk.undo')}
      </button>
      {back}
    </Notice>
  );
}
