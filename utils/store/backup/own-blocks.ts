import { createLineBlocks } from '../../interchange/sealed-lines/seal-lines';
import { stepsOf } from '../revision-bundles';
import { OWN_TABLES, type OwnTable, type PackRow, type PackSourceRow, type SubscriptionRow } from '../rows';
import type { Store } from '../store';
import { type BackedUpSetting, type BackedUpSubscription, type BackupParts, bareRow } from './backup-parts';
import { inBackupTransaction } from './backup-tables';
import { eachRow } from './each-row';

/** Everything but the records of packs, as it was at one moment. */
export type OwnBlocks = {
  readonly signingKey: string | null;
  readonly packs: readonly PackRow[];
  readonly sources: ReadonlyMap<string, PackSourceRow>;
  /** Lines of the file; blobs, so that the browser may lay them on the disk. */
  readonly blocks: readonly Blob[];
};

/** Reads what the user wrote and chose in one transaction. */
export function readOwnBlocks(store: Store, settings: readonly BackedUpSetting[]): Promise<OwnBlocks> {
  return inBackupTransaction(store, 'r', async (tables) => {
    const lines = createLineBlocks();
    const blocks: Blob[] = [];
    const keep = (block: Uint8Array<ArrayBuffer> | null): void => {
      if (block) blocks.push(new Blob([block]));
    };
    const add = <P extends keyof BackupParts>(part: P, row: BackupParts[P]): void =>
      keep(lines.add([part, row]));

    for (const setting of settings) add('settings', setting);
    await eachRow(
      tables.subscriptions,
      ({ url }) => url,
      (row) => add('subscriptions', withoutPending(row)),
    );
    await eachRow(
      tables.revisions,
      ({ seq }) => seq ?? 0,
      (bundle) => {
        for (const step of stepsOf(bundle)) add('revisions', step);
      },
    );
    const addOwn = <K extends OwnTable>(table: K): Promise<void> =>
      tables.own[table].each((row) => keep(lines.add([table, bareRow(row)])));
    for (const table of OWN_TABLES) await addOwn(table);
    await eachRow(
      tables.feedback,
      ({ id }) => id,
      ({ id, value }) => add('feedback', { id, value }),
    );
    await eachRow(
      tables.drafts,
      ({ id }) => id,
      (row) => add('drafts', row),
    );
    await eachRow(
      tables.anchorings,
      ({ annotationId }) => annotationId,
      (row) => add('anchorings', row),
    );
    keep(lines.rest());
    const sources = await tables.packSources.toArray();
    return {
      signingKey: (await tables.signingKeys.get('own'))?.publicKey ?? null,
      packs: await tables.packs.toArray(),
      sources: new Map(sources.map((source) => [source.packId, source])),
      blocks,
    };
  });
}

/** A release that waits is asked for again: without the server's marks it is sent once more. */
function withoutPending({ pending, ...row }: SubscriptionRow): BackedUpSubscription {
  if (pending === null) return row;
  return { ...row, etag: null, lastModified: null, outcome: null, detail: null };
}
