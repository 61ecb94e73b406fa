import type { StatementRef } from '../model/statement';
import { nameKey } from '../text/fold-name';
import { listSpeakers } from './list-speakers';
import type { Store } from './store';

/**
 * The records behind names as pages write them, by name; a name that nobody on record bears is missing. A name that
 * several bear (a bare family name) is missing too: a dossier is never opened on a guess.
 */
export async function speakersByName(
  store: Store,
  names: readonly string[],
): Promise<ReadonlyMap<string, StatementRef>> {
  if (names.length === 0) return new Map();
  const bearers = new Map<string, StatementRef | null>();
  for (const { ref, speaker } of await listSpeakers(store)) {
    for (const key of new Set([speaker.name, ...speaker.aliases].map(nameKey)))
      bearers.set(key, bearers.has(key) ? null : ref);
  }
  return new Map(
    names.flatMap((name) => {
      const ref = bearers.get(nameKey(name));
      return ref ? [[name, ref] as const] : [];
    }),
  );
}
