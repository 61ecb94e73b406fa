import { buildPackIndex } from '../../utils/matching/pack-index';
import { installPack } from '../../utils/store/install-pack';
import { openMatchSources } from '../../utils/store/match-sources';
import { openStore } from '../../utils/store/open-store';
import { readRecords } from '../../utils/store/read-records';
import { removePack } from '../../utils/store/remove-pack';
import { speakerRecords } from '../../utils/store/speaker-records';
import { madeUpPack } from './made-up-pack';

/** Milliseconds; `gap` is the longest time in which the page could not have answered. */
export type Measured = Record<string, number>;

/** Records a busy page asks for at once: 40 claims with 10 candidates each. */
const WANTED = 400;

/** Runs `work` beside a heart that beats as often as it can. */
async function beside<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; gap: number }> {
  const { port1, port2 } = new MessageChannel();
  let gap = 0;
  let last = performance.now();
  let running = true;
  port1.onmessage = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    if (running) port2.postMessage(null);
  };
  port2.postMessage(null);
  const start = performance.now();
  const value = await work();
  running = false;
  const end = performance.now();
  port1.close();
  return { value, ms: Math.round(end - start), gap: Math.round(Math.max(gap, end - last)) };
}

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
  const remove = await beside(() => removePack(store, 'made-up'));
  return {
    install: install.ms,
    ...phases,
    'install, longest gap': install.gap,
    [`read ${refs.length} records`]: first.ms,
    [`read ${refs.length} others`]: again.ms,
    'read one record': one.ms,
    'open the index': open.ms,
    'records of a speaker': dossier?.ms ?? 0,
    remove: remove.ms,
    'remove, longest gap': remove.gap,
    'records found': first.value.filter((record) => record !== null).length,
  };
}
