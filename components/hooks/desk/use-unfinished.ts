import type { UnfinishedForm } from '~/components/desk/unfinished-list';
import { dropDraft } from '~/utils/store/drafts';
import { openStore } from '~/utils/store/open-store';
import { unfinished } from './desk-data';
import { useLive } from './use-live';

const NONE: readonly UnfinishedForm[] = [];

/** The unfinished forms of new statements (null) or of one statement, followed; and the way to drop one. */
export function useUnfinished(
  statementId: string | null,
): readonly [readonly UnfinishedForm[], (draftId: string) => void] {
  const forms = useLive(`unfinished ${statementId}`, () => read(statementId), NONE);
  return [forms, (draftId) => void dropDraft(openStore(), draftId)];
}

async function read(statementId: string | null): Promise<readonly UnfinishedForm[]> {
  return (await unfinished(statementId)).map(({ draft: { id, savedAt }, form }) => ({ id, savedAt, form }));
}
