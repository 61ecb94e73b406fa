import { expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import { updateAssessment } from '~/utils/store/own-assessments';
import { updateEvidence } from '~/utils/store/own-evidence';
import { updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { readOwnListed, readOwnRecords } from '~/utils/store/read-own-records';
import { moveToTrash } from '~/utils/store/trash';
import { statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn, ROSA, saved, withoutId } from './own-store';

const onDay = (day: number) => editBy('Rosa Lindqvist', 'seen again', new Date(Date.UTC(2026, 1, day, 12)));

it('tells when a statement, its assessments or what they cite were changed last', async () => {
  const store = openTestStore();
  const { statement, speaker, evidence, assessment } = await fillOwn(store);
  const changedAt = async () => (await readOwnListed(store, [statement.id])).get(statement.id)?.changedAt;
  expect(await changedAt()).toBe(ROSA.at);
  await saved(updateAssessment(store, assessment.id, { ...assessment, asOf: '2026-02-01' }, onDay(1)));
  expect(await changedAt()).toBe(onDay(1).at);
  await saved(updateStatement(store, statement.id, { ...statement, place: 'Town hall' }, onDay(2)));
  expect(await changedAt()).toBe(onDay(2).at);
  await saved(updateEvidence(store, evidence.id, { ...evidence, title: 'Bridge log, 2025' }, onDay(3)));
  expect(await changedAt()).toBe(onDay(3).at);
  await saved(updateSpeaker(store, speaker.id, { ...speaker, aliases: [] }, onDay(4)));
  await saved(createStatement(store, withoutId(statementExample()), onDay(5)));
  expect(await changedAt()).toBe(onDay(3).at);
});

it('joins what it reads, without what is in the trash or was never there', async () => {
  const store = openTestStore();
  const { statement, speaker, evidence, assessment } = await fillOwn(store);
  const read = async () =>
    (await readOwnRecords(store, [statement.id, statement.id, 'nowhere'])).get(statement.id);
  expect(await read()).toMatchObject({
    statement,
    speaker,
    assessments: [{ id: assessment.id }],
    evidence: [evidence],
  });
  await moveToTrash(store, 'statements', statement.id, ROSA);
  expect(await read()).toBeUndefined();
});
