import { expect, it } from 'vitest';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import type { ImportedStatement } from '~/utils/interchange/import/imported';
import { previewRows } from '~/utils/transfer/preview-rows';
import { sampleAnnotation } from '../interchange/sample-annotation';
import { openTestStore } from '../store/open-test-store';

const NOW = '2026-01-01T10:00:00.000Z';
const OPTIONS = { lang: 'en', today: '2026-01-01', publisher: 'Desk' };

it('names the row of the file for a fault that only the store finds', async () => {
  const csv = 'claim,speaker,rating\nTrams fly.,Ada,False\n\nTrams swim.,Bo,Spin\nTrams sing.,Bo,False\n';
  const { records, rows, rejected } = importCsv(csv, OPTIONS);
  expect([rows, rejected]).toEqual([[2, 4, 5], []]);
  // As a reader with a fault of its own would give it.
  const broken = records.map(
    (item): ImportedStatement =>
      item.record.speaker?.name === 'Bo'
        ? { ...item, record: { ...item.record, speaker: { ...item.record.speaker, name: '\u0007' } } }
        : item,
  );
  const look = await previewRows(
    openTestStore(),
    { format: 'csv', kind: 'statements', records: broken, rows, rejected },
    new Map(),
    NOW,
  );
  // The speaker is first needed in row 4; both statements that name her lead nowhere then.
  expect(look.rejected.map(({ row, field }) => [row, field])).toEqual([
    [4, 'speakers/name'],
    [4, 'statements/speakerId'],
    [5, 'statements/speakerId'],
    [5, 'assessments/statementId'],
  ]);
});

it('names the row of a note too', async () => {
  const bad = { ...sampleAnnotation, id: 'bad', target: { ...sampleAnnotation.target, lang: '??' } };
  const look = await previewRows(
    openTestStore(),
    {
      format: 'hypothesis',
      kind: 'annotations',
      records: [{ ...sampleAnnotation, statement: null }, bad],
      rows: [1, 3],
      rejected: [{ row: 2, field: 'uri', reason: 'is not the address of a page' }],
    },
    new Map(),
    NOW,
  );
  expect(look.rejected.map(({ row, field }) => [row, field])).toEqual([
    [2, 'uri'],
    [3, 'target/lang'],
  ]);
});
