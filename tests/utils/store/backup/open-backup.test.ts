import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { previewRestore } from '~/utils/store/backup/preview-restore';
import { restoreBackup } from '~/utils/store/backup/restore-backup';
import { listOwn } from '~/utils/store/list-own';
import { revisionsOf } from '~/utils/store/revisions';
import { dumpStore } from '../dump-store';
import { speakerExample, statementExample } from '../examples';
import { openTestStore } from '../open-test-store';
import { PAVEL } from '../own-store';

const TIMES = { createdAt: '2026-01-01T00:00:00Z', modifiedAt: '2026-01-02T00:00:00Z', deletedAt: null };

/** As format version 1 was written. */
const EARLIER = {
  format: 'on-record-backup',
  formatVersion: 1,
  createdAt: '2026-01-03T00:00:00Z',
  rows: {
    statements: [{ value: statementExample({ speakerId: 'mayor' }), ...TIMES }],
    speakers: [{ value: speakerExample(), ...TIMES }],
    evidence: [],
    assessments: [],
    annotations: [],
  },
  revisions: [
    {
      id: 'r1',
      table: 'statements',
      rowId: 'bridge-open',
      action: 'create',
      at: TIMES.createdAt,
      author: 'Rosa Lindqvist',
      reason: '',
      value: statementExample({ speakerId: 'mayor' }),
    },
  ],
  feedback: [],
  drafts: [],
  packs: [{ id: 'brenholm', name: 'Brenholm on record', release: '1.0', from: null }],
};

const fileOf = (value: unknown) => new Blob([JSON.stringify(value)]);

it('a backup of format version 1 is restored, and the packs it only names are told', async () => {
  const store = openTestStore();
  const preview = await previewRestore(store, fileOf(EARLIER));
  expect(preview).toMatchObject({
    ok: true,
    preview: {
      missing: ['Brenholm on record 1.0'],
      report: { statements: { added: 1 }, speakers: { added: 1 } },
    },
  });
  const outcome = await restoreBackup(store, fileOf(EARLIER), { edit: PAVEL, buildIndex: buildPackIndex });
  expect(outcome.ok).toBe(true);
  expect(await listOwn(store, 'statements')).toEqual([statementExample({ speakerId: 'mayor' })]);
  expect(await revisionsOf(store, 'statements', 'bridge-open')).toMatchObject([{ id: 'r1' }]);
  expect(await revisionsOf(store, 'speakers', 'mayor')).toMatchObject([{ action: 'restore' }]);
});

it.each([
  ['of another version', { ...EARLIER, formatVersion: 0 }, '/formatVersion'],
  [
    'with a wrong row',
    { ...EARLIER, rows: { ...EARLIER.rows, speakers: [{ value: { id: 7 } }] } },
    '/rows/speakers/0/value/id',
  ],
  ['with a field too many', { ...EARLIER, drafts: [{ id: 'a', x: 1 }] }, '/drafts/0/'],
  ['that is none', { format: 'on-record-pack' }, '/format'],
  ['that is a number', 7, ''],
])('one %s is refused with the place, and nothing is changed', async (_name, value, path) => {
  const store = openTestStore();
  const before = await dumpStore(store);
  const outcome = await restoreBackup(store, fileOf(value), { edit: PAVEL, buildIndex: buildPackIndex });
  if (outcome.ok || outcome.code !== 'refused') throw new Error('was taken');
  expect(outcome.problems[0]?.path).toContain(path);
  expect(await dumpStore(store)).toEqual(before);
});
