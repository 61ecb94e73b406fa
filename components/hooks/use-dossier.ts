import { useEffect, useState } from 'preact/hooks';
import type { Speaker } from '~/utils/model/speaker';
import type { StatementRef } from '~/utils/model/statement';
import { findSpeaker } from '~/utils/store/find-speaker';
import { listOwn } from '~/utils/store/list-own';
import { listPacks } from '~/utils/store/list-packs';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';
import { sameSpeaker } from '~/utils/store/same-speaker';
import { speakerRecords } from '~/utils/store/speaker-records';
import type { DossierEntry } from '../dossier/dossier-entry';

/** A speaker, what is on record, and the user's own records: of the same person or body, and all there are. */
export type Dossier = {
  readonly speaker: Speaker;
  readonly entries: readonly DossierEntry[];
  readonly own: readonly Speaker[];
  readonly allOwn: readonly Speaker[];
};

async function read(ref: StatementRef): Promise<Dossier | null> {
  const store = openStore();
  const speaker = await findSpeaker(store, ref);
  if (!speaker) return null;
  const [found, packs, allOwn] = await Promise.all([
    speakerRecords(store, speaker),
    listPacks(store),
    listOwn(store, 'speakers'),
  ]);
  const names = new Map(packs.map(({ manifest }) => [manifest.id, manifest.name]));
  return {
    speaker,
    entries: found.map((each) => ({ ...each, packName: names.get(each.ref.packId ?? '') ?? null })),
    own: allOwn.filter((each) => sameSpeaker(each, speaker)),
    allOwn,
  };
}

/** A speaker's dossier, followed as the store changes; undefined until it is read, null when there is no such speaker. */
export function useDossier({ packId, id }: StatementRef): Dossier | null | undefined {
  const [dossier, setDossier] = useState<Dossier | null>();
  useEffect(() => {
    setDossier(undefined);
    return live(() => read({ packId, id }), setDossier, logFailure);
  }, [packId, id]);
  return dossier;
}

function logFailure(error: unknown): void {
  console.error('On Record: the dossier could not be read.', error);
}
