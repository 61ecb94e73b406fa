import { describe, expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import { importOwn, previewOwnImport } from '~/utils/store/import-own';
import { listOwn } from '~/utils/store/list-own';
import { openMatchSources } from '~/utils/store/match-sources';
import type { OwnRecords } from '~/utils/store/own-import';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { readRecords } from '~/utils/store/read-records';
import { revisionsOf } from '~/utils/store/revisions';
import { moveToTrash } from '~/utils/store/trash';
import { dumpStore } from './dump-store';
import {
  assessmentExample,
  evidenceExample,
  packExample,
  speakerExample,
  statementExample,
} from './examples';
import { openTestStore } from './open-test-store';
import { noteExample, PAVEL, ROSA, saved, withoutId } from './own-store';

const EDIT = editBy('Rosa Lindqvist', 'from last-year.csv', new Date('2026-03-01T10:00:00Z'));
const NOTHING: OwnRecords = { statements: [], speakers: [], evidence: [], assessments: [], annotations: [] };
const NONE = { statements: 0, speakers: 0, evidence: 0, assessments: 0, annotations: 0 };

/** One of everything, joined. */
const ONE: OwnRecords = {
  speakers: [speakerExample()],
  statements: [statementExample({ speakerId: 'mayor' })],
  evidence: [evidenceExample()],
  assessments: [assessmentExample()],
  annotations: [
    {
      ...noteExample({ statement: { packId: null, id: 'bridge-open' } }),
      id: 'note',
      createdAt: ROSA.at,
      modifiedAt: ROSA.at,
    },
  ],
};

/** A larger file, with nothing wrong in it. */
const MANY: OwnRecords = { ...NOTHING, ...manyRows() };

function manyRows() {
  const { manifest: _manifest, ...rows } = packExample(1200);
  return rows;
}

describe('importOwn', () => {
  it('writes rows as if they had been saved one by one, with a revision each', async () => {
    const store = openTestStore();
    const result = await importOwn(store, ONE, { edit: EDIT });
    const one = { statements: 1, speakers: 1, evidence: 1, assessments: 1, annotations: 1 };
    expect(result).toEqual({
      ok: true,
      value: { created: one, changed: NONE, duplicates: NONE, rejected: [] },
    });
    const [record] = await readRecords(store, [{ packId: null, id: 'bridge-open' }]);
    expect(record).toEqual({
      statement: ONE.statements[0],
      speaker: ONE.speakers[0],
      evidence: ONE.evidence,
      assessments: ONE.assessments,
    });
    expect(await revisionsOf(store, 'statements', 'bridge-open')).toMatchObject([
      { action: 'create', author: 'Rosa Lindqvist', reason: 'from last-year.csv', value: ONE.statements[0] },
    ]);
    const [source] = await openMatchSources(store);
    expect(source?.index.documentCount).toBe(1);
  });

  it('imports the same file twice without a trace', async () => {
    const store = openTestStore();
    await importOwn(store, MANY, { edit: EDIT });
    const before = await dumpStore(store);
    const again = await importOwn(store, MANY, { edit: PAVEL });
    expect(again).toMatchObject({
      value: {
        created: NONE,
        changed: NONE,
        duplicates: { statements: 1200, speakers: 3, evidence: 2, assessments: 120 },
      },
    });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('replaces what has changed and takes it out of the trash, or keeps it', async () => {
    const store = openTestStore();
    await importOwn(store, ONE, { edit: EDIT });
    await saved(moveToTrash(store, 'annotations', 'note', PAVEL));
    const news = { ...ONE, statements: [statementExample({ speakerId: 'mayor', note: 'Disputed.' })] };
    const before = await dumpStore(store);
    const kept = await importOwn(store, news, { edit: PAVEL, changed: 'keep' });
    expect(kept).toMatchObject({ value: { changed: { statements: 1, annotations: 1 } } });
    expect(await dumpStore(store)).toEqual(before);

    const replaced = await importOwn(store, news, { edit: PAVEL });
    expect(replaced).toMatchObject({
      value: { created: NONE, changed: { ...NONE, statements: 1, annotations: 1 } },
    });
    expect(await listOwn(store, 'statements')).toEqual(news.statements);
    expect(await listOwn(store, 'annotations')).toEqual(ONE.annotations);
    const actions = async (table: 'statements' | 'annotations', id: string) =>
      (await revisionsOf(store, table, id)).map(({ action }) => action);
    expect(await actions('statements', 'bridge-open')).toEqual(['create', 'update']);
    expect(await actions('annotations', 'note')).toEqual(['create', 'remove', 'restore']);
    const row = await store.own.statements.get('bridge-open');
    expect([row?.createdAt, row?.modifiedAt]).toEqual([EDIT.at, PAVEL.at]);
  });

  it('meets what the user wrote under another id, and joins what is new to it', async () => {
    const store = openTestStore();
    const speaker = await saved(createSpeaker(store, withoutId(speakerExample()), ROSA));
    const statement = await saved(
      createStatement(store, withoutId(statementExample({ speakerId: speaker.id })), ROSA),
    );
    const result = await importOwn(store, ONE, { edit: EDIT });
    expect(result).toMatchObject({
      value: {
        created: { ...NONE, evidence: 1, assessments: 1, annotations: 1 },
        duplicates: { ...NONE, statements: 1, speakers: 1 },
      },
    });
    const [assessment] = await listOwn(store, 'assessments');
    const [note] = await listOwn(store, 'annotations');
    expect([assessment?.statementId, note?.statement?.id]).toEqual([statement.id, statement.id]);
  });

  it('rejects bad rows and what depends on them, with row, field and reason, and writes the rest', async () => {
    const store = openTestStore();
    const result = await importOwn(
      store,
      {
        speakers: [speakerExample({ name: ' ' }), speakerExample({ id: 'council', name: 'Council' })],
        statements: [
          statementExample({ id: 'a', speakerId: 'mayor' }),
          statementExample({ id: 'b', speakerId: 'council' }),
          statementExample({ id: 'b', speakerId: 'council', text: 'Another.' }),
          statementExample({ id: 'b', speakerId: 'council', tags: ['again'] }),
          statementExample({ id: 'c', saidOn: '2025-02-30' }),
        ],
        evidence: [evidenceExample()],
        assessments: [
          assessmentExample({ id: 'on-a', statementId: 'a' }),
          assessmentExample({
            id: 'cites',
            statementId: 'b',
            evidence: [{ evidenceId: 'x', stance: 'context' }],
          }),
          assessmentExample({ id: 'self', statementId: 'b', reviewer: 'ROSA Lindqvist' }),
          assessmentExample({ id: 'good', statementId: 'b' }),
        ],
        annotations: [],
      },
      { edit: EDIT },
    );
    expect(result.ok && result.value.rejected.map(({ table, row, field }) => [table, row, field])).toEqual([
      ['speakers', 1, 'name'],
      ['statements', 1, 'speakerId'],
      ['statements', 3, 'id'],
      ['statements', 5, 'saidOn'],
      ['assessments', 1, 'statementId'],
      ['assessments', 2, 'evidence/0/evidenceId'],
      ['assessments', 3, 'reviewer'],
    ]);
    expect(result).toMatchObject({
      value: { created: { statements: 1, assessments: 1 }, duplicates: { statements: 1 } },
    });
    expect((await listOwn(store, 'assessments')).map(({ id }) => id)).toEqual(['good']);
  });

  it('names an id that stands there with other capitals', async () => {
    const ids = ['brook', 'Brook', 'brook'];
    const report = await previewOwnImport(openTestStore(), {
      ...NOTHING,
      statements: ids.map((id) => statementExample({ id })),
    });
    expect(report.created.statements).toBe(1);
    expect(report.duplicates.statements).toBe(1);
    expect(report.rejected).toEqual([
      { table: 'statements', row: 2, field: 'id', reason: 'is the id of row 1 with other capitals' },
    ]);
  });

  it('leaves the store as it was, wherever it is stopped', async () => {
    const store = openTestStore();
    await importOwn(store, ONE, { edit: EDIT });
    const before = await dumpStore(store);
    const moments: string[] = [];
    const rows = { ...MANY, statements: [...MANY.statements, ...ONE.statements] };
    await previewOwnImport(store, rows, { onProgress: (phase, done) => moments.push(`${phase} ${done}`) });
    const stops = [...moments.filter((_, i) => i % 40 === 0), 'write 201', 'write 1001'];
    for (const stop of stops) {
      const controller = new AbortController();
      const result = await importOwn(store, rows, {
        edit: PAVEL,
        signal: controller.signal,
        onProgress: (phase, done) => {
          const [stopPhase, stopDone] = stop.split(' ');
          if (phase === stopPhase && done >= Number(stopDone)) controller.abort();
        },
      });
      expect([stop, result]).toMatchObject([stop, { ok: false, error: { code: 'aborted' } }]);
      expect(await dumpStore(store)).toEqual(before);
    }
  });

  it('tells when there is no room, and lets other errors through', async () => {
    const store = openTestStore();
    const failing = (error: Error) =>
      importOwn(store, ONE, {
        edit: EDIT,
        onProgress: (phase) => {
          if (phase === 'write') throw error;
        },
      });
    expect(await failing(new DOMException('full', 'QuotaExceededError'))).toMatchObject({
      error: { code: 'no-space' },
    });
    await expect(failing(new Error('broken'))).rejects.toThrow('broken');
    expect(await listOwn(store, 'speakers')).toEqual([]);
  });

  it('tells its progress, phase by phase, up to the end', async () => {
    const store = openTestStore();
    const seen = new Map<string, number[]>();
    const onProgress = (phase: string, done: number, total: number) =>
      seen.set(phase, [...(seen.get(phase) ?? []), done / total]);
    await importOwn(store, MANY, { edit: EDIT, onProgress });
    expect([...seen.keys()]).toEqual(['check', 'compare', 'write']);
    for (const shares of seen.values()) {
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });
});

describe('previewOwnImport', () => {
  it('says what importOwn then does, and does nothing', async () => {
    const store = openTestStore();
    await importOwn(store, ONE, { edit: EDIT });
    const rows = {
      ...MANY,
      statements: [...MANY.statements, statementExample({ note: 'new' }), statementExample({ id: '?' })],
    };
    const before = await dumpStore(store);
    const preview = await previewOwnImport(store, rows);
    expect(await dumpStore(store)).toEqual(before);
    expect(preview.rejected).toHaveLength(1);
    expect(await importOwn(store, rows, { edit: EDIT })).toEqual({ ok: true, value: preview });
  });

  it('is stopped by its signal', async () => {
    const stopped = previewOwnImport(openTestStore(), ONE, {
      signal: AbortSignal.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});
