import { i18n } from '#i18n';
import { readAuthor } from '~/utils/settings/author';
import { type Edit, editBy } from '~/utils/store/edit';

/** An edit made now, under the name the user goes by; somebody who gave none is "Unnamed". */
export async function editNow(reason: string): Promise<Edit> {
  return editBy((await readAuthor()) || i18n.t('statements.bulk.author'), reason);
}
