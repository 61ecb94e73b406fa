import { guessMapping } from '../../utils/interchange/csv/column-mapping';
import { importCsv } from '../../utils/interchange/csv/import-csv';
import { readTable } from '../../utils/interchange/csv/read-table';
import { buildPackIndex } from '../../utils/matching/pack-index';
import { restoreBackup } from '../../utils/store/backup/restore-backup';
import { takeBackup } from '../../utils/store/backup/take-backup';
import { changeInBulk } from '../../utils/store/bulk-edit';
import { ownFacets } from '../../utils/store/facets/own-facets';
import { importOwn } from '../../utils/store/import-own';
import { linksOf } from '../../utils/store/links';
import { openMatchSources } from '../../utils/store/match-sources';
import { openStore } from '../../utils/store/open-store';
import type { OwnRecords } from '../../utils/store/own-import';
import { createStatement } from '../../utils/store/own-statements';
import { readRecords } from '../../utils/store/read-records';
import { revisionsOf } from '../../utils/store/revisions';
import { OWN_TABLES, type OwnTable } from '../../utils/store/rows';
import { speakerRecords } from '../../utils/store/speaker-records';
import { moveToTrash } from '../../utils/store/trash';
import { ownRecordsOfImport } from '../../utils/transfer/own-records';
import { beside } from './beside';
import type { Measured } from './in-page';
import { madeUpTable } from './made-up-table';

const EDIT = { author: 'Nobody', reason: 'Imported from made-up.csv', at: '2026-01-01T00:00:00.000Z' };
const LATER = { ...EDIT, reason: 'bench', at: '2026-01-02T00:00:00.000Z' };
/** Records a busy page asks for at once. */
const WANTED = 400;
/** Statements that are tagged in one go. */
const TAGGED = 200;
/** Rows a bare page writes before it waits. */
const BATCH = 500;

/** The rows of a made-up table, as its import writes them. */
function ownRecords(count: number): OwnRecords {
  const text = madeUpTable(count);
  const { records } = importCsv(text, {
    lang: 'en',
    today: '2026-01-01',
    mapping: guessMapping(readTable(text).headers),
    publisher: null,
  });
  return ownRecordsOfImport(records, EDIT.at);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/**
 * The measure of all others: the same rows, and a step of history each, put one by one into a database with an index on
 * what they point to and one on whose step it is, in one transaction and with nothing in between.
 */
async function writeBare(records: OwnRecords): Promise<void> {
  const opening = indexedDB.open('bench-bare', 1);
  opening.onupgradeneeded = () => {
    for (const table of OWN_TABLES)
      opening.result
        .createObjectStore(table, { keyPath: 'value.id' })
        .createIndex('links', 'links', { multiEntry: true });
    opening.result
      .createObjectStore('steps', { autoIncrement: true })
      .createIndex('rowId', ['table', 'rowId']);
  };
  const db = await settled(opening);
  const transaction = db.transaction([...OWN_TABLES, 'steps'], 'readwrite');
  const written = new Promise<void>((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  const { at } = EDIT;
  let last: IDBRequest | null = null;
  const write = async <K extends OwnTable>(table: K): Promise<void> => {
    for (const [i, value] of records[table].entries()) {
      const links = linksOf(table, value);
      transaction.objectStore(table).put({ value, createdAt: at, modifiedAt: at, deletedAt: null, links });
      const step = { id: crypto.randomUUID(), table, rowId: value.id, action: 'create', ...EDIT, value };
      last = transaction.objectStore('steps').add(step);
      if (i % BATCH === BATCH - 1) await settled(last);
    }
  };
  for (const table of OWN_TABLES) await write(table);
  await written;
  db.close();
  await settled(indexedDB.deleteDatabase('bench-bare'));
}

/** What own rows cost that were imported in bulk, once over an empty store. */
export async function measure(count: number): Promise<Measured> {
  const records = ownRecords(count);
  const bare = await beside(() => writeBare(records));
  const store = openStore('bench-own');
  await store.db.delete({ disableAutoOpen: false });
  const began = performance.now();
  const phases: Measured = {};
  const imported = await beside(() =>
    importOwn(store, records, {
      edit: EDIT,
      onProgress: (phase) => {
        phases[`${phase} done at`] = Math.round(performance.now() - began);
      },
    }),
  );
  if (!imported.value.ok) throw new Error(imported.value.error.message);
  const again = await beside(() => importOwn(store, records, { edit: LATER }));
  const facets = await beside(() => ownFacets(store));
  const index = await beside(() => openMatchSources(store));
  const every = Math.max(1, Math.floor(count / WANTED));
  const ids = records.statements.flatMap(({ id }, i) => (i % every === 0 ? [id] : []));
  const read = await beside(() =>
    readRecords(
      store,
      ids.map((id) => ({ packId: null, id })),
    ),
  );
  const one = await beside(() => readRecords(store, [{ packId: null, id: ids[7] ?? '' }]));
  const history = await beside(() => revisionsOf(store, 'statements', ids[7] ?? ''));
  const [speaker] = records.speakers;
  const dossier = speaker && (await beside(() => speakerRecords(store, speaker)));
  const tagged = await beside(() =>
    changeInBulk(store, { kind: 'add-tag', ids: ids.slice(0, TAGGED), tag: 'bench' }, LATER),
  );
  const trashed = await beside(() => moveToTrash(store, 'statements', ids[9] ?? '', LATER));
  const saved = await beside(async () => {
    for (const { id: _id, ...fields } of records.statements.slice(0, 1))
      await createStatement(store, { ...fields, text: 'A new one.' }, LATER);
  });
  const backup = await beside(() => takeBackup(store));
  await store.db.delete({ disableAutoOpen: false });
  const restored = await beside(() =>
    restoreBackup(store, backup.value.file, { edit: LATER, buildIndex: buildPackIndex }),
  );
  if (!restored.value.ok) throw new Error(restored.value.code);
  await store.db.delete();
  return {
    'own rows': OWN_TABLES.reduce((sum, table) => sum + records[table].length, 0),
    'written bare, one by one': bare.ms,
    imported: imported.ms,
    ...phases,
    'imported, longest gap': imported.gap,
    'imported / bare, percent': Math.round((100 * imported.ms) / bare.ms),
    'imported again': again.ms,
    'what a list is filtered by': facets.ms,
    'own index': index.ms,
    [`read ${ids.length} records`]: read.ms,
    'records found': read.value.filter((record) => record !== null).length,
    'read one record': one.ms,
    'its history': history.ms,
    'steps in it': history.value.length,
    'records of a speaker': dossier?.ms ?? 0,
    [`tag ${TAGGED} statements`]: tagged.ms,
    'put one into the trash': trashed.ms,
    'save a new one': saved.ms,
    'backup, written and read back': backup.ms,
    'backup restored': restored.ms,
    'backup restored, longest gap': restored.gap,
  };
}
