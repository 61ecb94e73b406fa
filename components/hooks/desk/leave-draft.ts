import { readDeskForm } from '~/utils/desk/desk-form';
import { dropDraft, readDraft } from '~/utils/store/drafts';
import { openStore } from '~/utils/store/open-store';

/** Leaves a form: one that was opened and looked at leaves nothing unfinished behind. */
export async function leaveDraft(id: string): Promise<void> {
  const draft = await readDraft(openStore(), id);
  if (draft && readDeskForm(draft.content)?.isUntouched) await dropDraft(openStore(), id);
}
