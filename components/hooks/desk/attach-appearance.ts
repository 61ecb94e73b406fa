import type { AppearanceForm } from '~/utils/desk/desk-form';
import { targetOf } from '~/utils/desk/entry-of-form';
import { requestSurely } from '~/utils/messaging/request';
import type { Failure } from '~/utils/model/result';
import type { StatementRef } from '~/utils/model/statement';
import { createAnnotation } from '~/utils/store/annotations';
import { editBy } from '~/utils/store/edit';
import { openStore } from '~/utils/store/open-store';

/** Who signs before a name was given. */
const UNNAMED = 'me';

export type AttachOutcome =
  | { readonly kind: 'attached'; readonly annotationId: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Notes that a statement on record, own or a pack's, also stands in this page. */
export async function attachAppearance(
  statement: StatementRef,
  appearance: AppearanceForm,
  author: string,
): Promise<AttachOutcome> {
  const signed = author.trim() || UNNAMED;
  const note = { statement, body: '', tags: [], target: targetOf(appearance), author: signed };
  const saved = await createAnnotation(openStore(), note, editBy(signed, ''));
  if (!saved.ok) return { kind: 'failed', failure: saved.error };
  await requestSurely('store:changed', {});
  return { kind: 'attached', annotationId: saved.value.id };
}
