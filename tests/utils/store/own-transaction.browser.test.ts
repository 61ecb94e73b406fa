import { afterEach, expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import { getOwn } from '~/utils/store/list-own';
import { mergeSpeakers } from '~/utils/store/merge-speakers';
import { closeStore, openStore } from '~/utils/store/open-store';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { purge } from '~/utils/store/purge';
import { undoSpeakerChange } from '~/utils/store/speaker-change';
import { splitSpeaker } from '~/utils/store/split-speaker';
import type { Store } from '~/utils/store/store';
import { takeBack } from '~/utils/store/take-back';
import { moveToTrash } from '~/utils/store/trash';
import { speakerExample, statementExample } from './examples';
import { fillOwn, PAVEL, ROSA, saved, withoutId } from './own-store';

// A database of a browser ends a transaction by itself as soon as nothing asks it; the one of the other tests waits.
const UNDO = editBy('Pavel Sorel', 'taken back', new Date('2026-01-03T10:00:00Z'));

let store: Store | null = null;
let opened = 0;

function openBrowserStore(): Store {
  opened += 1;
  store = openStore(`own-transaction-${opened}`);
  return store;
}

/** The same database through another connection, which the next step opens: as each deed in a page has its own. */
function again(): Store {
  return openStore(`own-transaction-${opened}`);
}

afterEach(async () => {
  const db = store?.db;
  if (store) closeStore(store);
  await db?.delete();
});

async function twoSpeakers() {
  const own = openBrowserStore();
  const { speaker, statement } = await fillOwn(own);
  const other = await saved(createSpeaker(own, withoutId(speakerExample({ name: 'M. Aldin' })), ROSA));
  const theirs = await saved(
    createStatement(
      own,
      withoutId(statementExample({ text: 'It closed twice.', speakerId: other.id })),
      ROSA,
    ),
  );
  const speakerOf = async (id: string) => (await getOwn(own, 'statements', id))?.speakerId;
  return { own, speaker, statement, other, theirs, speakerOf };
}

it('two records are merged in one step, and parted again', async () => {
  const { own, speaker, other, theirs, speakerOf } = await twoSpeakers();
  const change = await saved(mergeSpeakers(again(), speaker.id, other.id, PAVEL));
  expect(await speakerOf(theirs.id)).toBe(speaker.id);
  expect(await getOwn(own, 'speakers', other.id)).toBeNull();
  await saved(undoSpeakerChange(again(), change, UNDO));
  expect(await speakerOf(theirs.id)).toBe(other.id);
});

it('a record is split in one step, and made whole again', async () => {
  const { speaker, statement, speakerOf } = await twoSpeakers();
  const choice = { name: 'Mara', sort: 'person' as const, statementIds: [statement.id], aliases: [] };
  const change = await saved(splitSpeaker(again(), speaker.id, choice, PAVEL));
  expect(await speakerOf(statement.id)).toBe(change.speakers[0]?.id);
  await saved(undoSpeakerChange(again(), change, UNDO));
  expect(await speakerOf(statement.id)).toBe(speaker.id);
});

it('a save is taken back with all its rows', async () => {
  const own = openBrowserStore();
  const { speaker, statement, evidence, assessment, annotation } = await fillOwn(own);
  expect(await takeBack(again(), ROSA, UNDO)).toBe(5);
  for (const [table, { id }] of [
    ['speakers', speaker],
    ['statements', statement],
    ['evidence', evidence],
    ['assessments', assessment],
    ['annotations', annotation],
  ] as const)
    expect(await getOwn(own, table, id), table).toBeNull();
});

it('a statement is forgotten with its assessments, and its notes are free', async () => {
  const own = openBrowserStore();
  const { statement, assessment, annotation } = await fillOwn(own);
  await saved(moveToTrash(again(), 'statements', statement.id, PAVEL));
  await saved(purge(again(), 'statements', statement.id, UNDO));
  expect(await own.own.assessments.get(assessment.id)).toBeUndefined();
  expect((await getOwn(own, 'annotations', annotation.id))?.statement).toBeNull();
});
