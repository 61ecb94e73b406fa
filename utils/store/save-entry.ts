import type { Assessment, AssessmentState, EvidenceLink } from '../model/assessment';
import type { Entry } from '../model/entry';
import type { Failure } from '../model/result';
import type { Statement } from '../model/statement';
import { createAnnotation } from './annotations';
import type { Edit } from './edit';
import { saveEntrySpeaker } from './entry-speaker';
import { getOwn } from './list-own';
import { createAssessment, moveAssessment, tellOfEvidence, updateAssessment } from './own-assessments';
import { createEvidence, updateEvidence } from './own-evidence';
import { createStatement, updateStatement } from './own-statements';
import type { SaveResult } from './save-own';
import type { Store } from './store';
import { inOwnTransaction } from './write-row';

/** What an entry became. `edit` signs all its revisions, so that the whole can be taken back. */
export type SavedEntry = {
  readonly statement: Statement;
  readonly assessment: Assessment | null;
  readonly edit: Edit;
};

/** Which part of an entry the store refused; its problems point into that part. */
export type EntryPart = 'speaker' | 'statement' | 'evidence' | 'assessment' | 'appearance';

export type SaveEntryResult =
  | { readonly ok: true; readonly value: SavedEntry }
  | { readonly ok: false; readonly part: EntryPart; readonly error: Failure };

/** Ends the transaction, so that nothing of a refused entry stays. */
class Refused extends Error {
  constructor(
    readonly part: EntryPart,
    readonly failure: Failure,
  ) {
    super(failure.message);
    this.name = 'Refused';
  }
}

/**
 * Puts an entry on record, all of it or nothing, and takes its assessment to `state` if that is another one than it
 * has. Fails as the parts fail.
 *
 * @param state null leaves the assessment in its state (a new one is a draft)
 * @param lockedId an assessment whose words may not be changed now, to be taken to `state` beside an entry without one
 */
export async function saveEntry(
  store: Store,
  entry: Entry,
  state: AssessmentState | null,
  edit: Edit,
  lockedId: string | null = null,
): Promise<SaveEntryResult> {
  try {
    return {
      ok: true,
      value: await inOwnTransaction(store, () => saveParts(store, entry, state, edit, lockedId)),
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, part: error.part, error: error.failure };
    throw error;
  }
}

async function saveParts(
  store: Store,
  entry: Entry,
  state: AssessmentState | null,
  edit: Edit,
  lockedId: string | null,
): Promise<SavedEntry> {
  const speaker = entry.speaker && (await part('speaker', saveEntrySpeaker(store, entry.speaker, edit)));
  const fields = { ...entry.statement, speakerId: speaker?.id ?? null };
  const before = entry.statementId === null ? null : await getOwn(store, 'statements', entry.statementId);
  const statement = await part(
    'statement',
    entry.statementId === null
      ? createStatement(store, fields, edit)
      : updateStatement(store, entry.statementId, fields, edit),
  );
  const links: EvidenceLink[] = [];
  const changed: string[] = [];
  for (const { id, fields: evidence, stance } of entry.evidence) {
    const old = id === null ? null : await getOwn(store, 'evidence', id);
    const saved = await part(
      'evidence',
      id === null ? createEvidence(store, evidence, edit) : updateEvidence(store, id, evidence, edit),
    );
    if (old && !isSame(old, saved)) changed.push(saved.id);
    links.push({ evidenceId: saved.id, stance });
  }
  const isAround = changed.length > 0 || (before !== null && !isSame(before, statement));
  const assessment =
    entry.assessment === null && lockedId !== null && state !== null
      ? await part('assessment', moveAssessment(store, lockedId, state, edit))
      : await saveAssessment(store, entry, statement.id, links, state, edit, isAround);
  await tellOfEvidence(store, changed, assessment?.id ?? null, edit);
  if (entry.appearance) {
    const note = {
      statement: { packId: null, id: statement.id },
      body: '',
      tags: [],
      target: entry.appearance,
      author: edit.author,
    };
    await part('appearance', createAnnotation(store, note, edit));
  }
  return { statement, assessment, edit };
}

async function saveAssessment(
  store: Store,
  { assessment }: Entry,
  statementId: string,
  evidence: readonly EvidenceLink[],
  state: AssessmentState | null,
  edit: Edit,
  isAround: boolean,
): Promise<Assessment | null> {
  if (!assessment) return null;
  const fields = { ...assessment.fields, evidence };
  const saved = await part(
    'assessment',
    assessment.id === null
      ? createAssessment(store, { ...fields, statementId }, edit)
      : updateAssessment(store, assessment.id, fields, edit, isAround),
  );
  return state === null || state === saved.state
    ? saved
    : part('assessment', moveAssessment(store, saved.id, state, edit));
}

/** Two rows of one table as the store keeps them, their fields in the order of the schema. */
function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function part<T>(name: EntryPart, saving: Promise<SaveResult<T>>): Promise<T> {
  const saved = await saving;
  if (saved.ok) return saved.value;
  const [problem] = saved.error.problems;
  throw new Refused(name, {
    code: saved.error.code,
    message: problem ? `${problem.path} ${problem.message}` : saved.error.message,
  });
}
