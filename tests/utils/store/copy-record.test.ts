import { expect, it } from 'vitest';
import { copyRecord } from '~/utils/store/copy-record';
import { readRecords } from '~/utils/store/read-records';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved } from './own-store';

const FROM = { packId: 'brenholm', id: 'bridge-open' };
const RECORD = {
  statement: statementExample({ speakerId: 'mayor' }),
  speaker: speakerExample(),
  assessments: [assessmentExample({ author: 'Brenholm Checkers' })],
  evidence: [evidenceExample()],
};

it('takes over words, speaker and evidence, and the assessment as a draft of one’s own', async () => {
  const store = openTestStore();
  const { id } = await saved(copyRecord(store, FROM, RECORD, ROSA));
  const [copy] = await readRecords(store, [{ packId: null, id }]);
  expect(copy?.statement).toMatchObject({
    text: RECORD.statement.text,
    relations: [{ kind: 'repeats', statement: FROM, author: 'Rosa Lindqvist' }],
  });
  expect(copy?.speaker?.name).toBe('Ines Valdor');
  expect(copy?.assessments).toMatchObject([
    { state: 'draft', author: 'Rosa Lindqvist', verdict: 'false', reviewer: null },
  ]);
  expect(copy?.evidence.map(({ title }) => title)).toEqual(['Bridge log 2025']);
  expect(copy?.assessments[0]?.evidence[0]?.evidenceId).toBe(copy?.evidence[0]?.id);
});

it('uses the speaker and the documents that are there already', async () => {
  const store = openTestStore();
  await saved(copyRecord(store, FROM, RECORD, ROSA));
  await saved(copyRecord(store, FROM, RECORD, ROSA));
  expect(await store.own.speakers.count()).toBe(1);
  expect(await store.own.evidence.count()).toBe(1);
});

it('leaves nothing behind when a part is refused', async () => {
  const store = openTestStore();
  const broken = { ...RECORD, evidence: [evidenceExample({ url: 'not an address' })] };
  expect(await copyRecord(store, FROM, broken, ROSA)).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
  expect([await store.own.statements.count(), await store.own.speakers.count()]).toEqual([0, 0]);
  expect(await store.revisions.count()).toBe(0);
});
