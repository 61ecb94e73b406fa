import { buildPackIndex } from '../../utils/matching/pack-index';
import { importOwn } from '../../utils/store/import-own';
import { installPack } from '../../utils/store/install-pack';
import { openMatchSources } from '../../utils/store/match-sources';
import { openStore } from '../../utils/store/open-store';
import { createStatement } from '../../utils/store/own-statements';
import { readRecords } from '../../utils/store/read-records';
import { removePack } from '../../utils/store/remove-pack';
import { searchStatements } from '../../utils/store/search-statements';
import { speakerRecords } from '../../utils/store/speaker-records';
import { beside } from './beside';
import { madeUpPack } from './made-up-pack';

/** Milliseconds; `gap` is the longest time in which the page could not have answered. */
export type Measured = Record<string, number>;

/** Records a busy page asks for at once: 40 claims with 10 candidates each. */
const WANTED = 400;

/** Own statements saved one by one, each to be found at once. */
const SAVED = 11;

/** The measure itself, once over an empty store. */
export async function measure(count: number): Promise<Measured> {
  const pack = madeUpPack(count);
  const store = openStore('bench');
  await store.db.delete({ disableAutoOpen: false });
  const since = performance.now();
  const phases: Measured = {};
  const install = await beside(() =>
    installPack(store, pack, buildPackIndex, {
      onProgress: (phase) => {
        phases[`${phase} done at`] = Math.round(performance.now() - since);
      },
    }),
  );
  if (!install.value.ok) throw new Error(install.value.error.message);
  const step = Math.floor(count / WANTED);
  const refs = pack.statements.filter((_, i) => i % step === 0).map(({ id }) => ({ packId: 'made-up', id }));
  const first = await beside(() => readRecords(store, refs));
  const again = await beside(() =>
    readRecords(
      store,
      refs.map((_, i) => ({ packId: 'made-up', id: pack.statements[i * step + 3]?.id ?? '' })),
    ),
  );
  const one = await beside(() => readRecords(store, refs.slice(7, 8)));
  const open = await beside(() => openMatchSources(store));
  const speaker = pack.speakers[5];
  const dossier = speaker && (await beside(() => speakerRecords(store, speaker)));
  const opened = await beside(() => searchStatements(store, 'b', { limit: 200 }));
  const strokes: number[] = [];
  const typed = pack.statements[777]?.text.slice(0, 60) ?? '';
  for (let n = 1; n <= typed.length; n++)
    strokes.push((await beside(() => searchStatements(store, typed.slice(0, n), { limit: 200 }))).ms);
  const remove = await beside(() => removePack(store, 'made-up'));
  const edit = { author: 'Nobody', reason: 'bench', at: '2026-01-01T00:00:00.000Z' };
  const own = await beside(() => importOwn(store, { ...pack, annotations: [] }, { edit }));
  if (!own.value.ok) throw new Error(own.value.error.message);
  const whole = await beside(() => openMatchSources(store));
  const found: number[] = [];
  for (const { id: _id, ...fields } of pack.statements.slice(0, SAVED)) {
    const saved = await createStatement(store, { ...fields, speakerId: null }, edit);
    if (!saved.ok) throw new Error(saved.error.message);
    found.push((await beside(() => openMatchSources(store))).ms);
  }
  return {
    install: install.ms,
    ...phases,
    'install, longest gap': install.gap,
    [`read ${refs.length} records`]: first.ms,
    [`read ${refs.length} others`]: again.ms,
    'read one record': one.ms,
    'open the index': open.ms,
    'records of a speaker': dossier?.ms ?? 0,
    'first search, opening the index': opened.ms,
    'keystroke, median': strokes.sort((a, b) => a - b)[Math.floor(strokes.length / 2)] ?? 0,
    'keystroke, most': Math.max(...strokes),
    remove: remove.ms,
    'remove, longest gap': remove.gap,
    'import as own rows': own.ms,
    'import as own rows, longest gap': own.gap,
    'own index, all rows': whole.ms,
    'own index, all rows, longest gap': whole.gap,
    'own index, after a saved statement, median': found.sort((a, b) => a - b)[SAVED >> 1] ?? 0,
    'own index, after a saved statement, most': Math.max(...found),
    'records found': first.value.filter((record) => record !== null).length,
  };
}
