import { latestPublished } from '../model/latest-published';
import type { Statement, StatementRecord, StatementRef } from '../model/statement';
import type { Edit } from './edit';
import { listOwn } from './list-own';
import { createAssessment } from './own-assessments';
import { ownContentKey } from './own-content-key';
import { createEvidence } from './own-evidence';
import { createSpeaker } from './own-speakers';
import { createStatement } from './own-statements';
import { sameSpeaker } from './same-speaker';
import { refuse, type SaveResult } from './save-own';
import type { Store } from './store';
import { inOwnTransaction } from './write-row';

/**
 * Makes a statement of a pack the user's own to work on: its words with a link to where they are from, its speaker
 * (the user's own record, where there is one), its evidence (likewise), and its published assessment as a draft under the
 * user's name. All or nothing. Fails as saving does, with the first refusal.
 */
export async function copyRecord(
  store: Store,
  from: StatementRef,
  record: StatementRecord,
  edit: Edit,
): Promise<SaveResult<Statement>> {
  try {
    return await inOwnTransaction(store, async () => {
      const speakerId = await copySpeaker(store, record, edit);
      const { id: _id, ...words } = record.statement;
      const statement = kept(
        await createStatement(
          store,
          {
            ...words,
            speakerId,
            relations: [{ kind: 'repeats', statement: from, author: edit.author }],
          },
          edit,
        ),
      );
      await copyAssessment(store, record, statement.id, edit);
      return { ok: true, value: statement };
    });
  } catch (error) {
    if (error instanceof Refused) return refuse(error.code, error.message);
    throw error;
  }
}

async function copySpeaker(store: Store, { speaker }: StatementRecord, edit: Edit): Promise<string | null> {
  if (!speaker) return null;
  const known = (await listOwn(store, 'speakers')).find((each) => sameSpeaker(each, speaker));
  if (known) return known.id;
  const { id: _id, ...fields } = speaker;
  return kept(await createSpeaker(store, fields, edit)).id;
}

async function copyAssessment(
  store: Store,
  { assessments, evidence }: StatementRecord,
  statementId: string,
  edit: Edit,
): Promise<void> {
  const published = latestPublished(assessments);
  if (!published) return;
  const own = await listOwn(store, 'evidence');
  const known = new Map(own.map((each) => [ownContentKey('evidence', each), each.id]));
  const copies = new Map<string, string>();
  for (const document of evidence) {
    const { id, ...fields } = document;
    const same = known.get(ownContentKey('evidence', document));
    copies.set(id, same ?? kept(await createEvidence(store, fields, edit)).id);
  }
  const { id: _id, state: _state, reviewer: _reviewer, corrections: _corrections, ...fields } = published;
  const cited = published.evidence.flatMap(({ evidenceId, stance }) => {
    const copy = copies.get(evidenceId);
    return copy === undefined ? [] : [{ evidenceId: copy, stance }];
  });
  kept(await createAssessment(store, { ...fields, statementId, author: edit.author, evidence: cited }, edit));
}

/** A refusal on its way out of the transaction, which it undoes. */
class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

function kept<T>(result: SaveResult<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.error.code, result.error.message);
}
