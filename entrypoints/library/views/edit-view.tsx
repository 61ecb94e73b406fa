import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UnfinishedList } from '~/components/desk/unfinished-list';
import { savedForm } from '~/components/hooks/desk/desk-data';
import { DeskEditor } from '~/components/hooks/desk/desk-editor';
import { EditAside } from '~/components/hooks/desk/edit-aside';
import { useUndo } from '~/components/hooks/desk/use-undo';
import { useUnfinished } from '~/components/hooks/desk/use-unfinished';
import { useRoute } from '~/components/hooks/use-route';
import type { DeskForm } from '~/utils/desk/desk-form';
import { emptyForm } from '~/utils/desk/empty-form';
import { readAuthor } from '~/utils/settings/author';
import { today } from '~/utils/text/today';

/** What a sitting begins with: which draft, and the form when there is no such draft yet. */
type Sitting = { readonly draftId: string; readonly initial: DeskForm | null };

/** The form of one own statement, or of a new one. */
export function EditView({ id }: { readonly id: string | null }) {
  const [, go] = useRoute({ view: 'edit', id });
  const [sitting, setSitting] = useState<Sitting | 'gone' | null>(null);
  const [unfinished, drop] = useUnfinished(id);
  const begin = () => {
    const form = id === null ? readAuthor().then((author) => emptyForm(author, today())) : savedForm(id);
    form.then((initial) => setSitting(initial ? { draftId: crypto.randomUUID(), initial } : 'gone'));
  };
  const { toast, tell } = useUndo((draftId) => setSitting({ draftId, initial: null }), begin);
  useEffect(() => {
    setSitting(null);
    begin();
  }, [id]);
  const others =
    sitting === null || sitting === 'gone' ? [] : unfinished.filter((each) => each.id !== sitting.draftId);
  return (
    <>
      <h1>{id === null ? i18n.t('desk.titleNew') : i18n.t('desk.titleEdit')}</h1>
      {toast}
      {sitting === 'gone' && <p>{i18n.t('desk.notFound')}</p>}
      <UnfinishedList
        forms={others}
        onGo={(draftId) => setSitting({ draftId, initial: null })}
        onDrop={drop}
      />
      {sitting !== null && sitting !== 'gone' && (
        <DeskEditor
          key={sitting.draftId}
          draftId={sitting.draftId}
          initial={sitting.initial}
          onDone={(done) => {
            tell(done);
            if (done.kind === 'saved') go({ view: 'edit', id: done.statementId });
            if (id !== null || done.kind !== 'saved') begin();
          }}
        />
      )}
      {id !== null && sitting !== null && sitting !== 'gone' && (
        <EditAside
          statementId={id}
          onDone={(done) => {
            tell(done);
            setSitting('gone');
          }}
        />
      )}
    </>
  );
}
