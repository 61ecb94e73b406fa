import { openInstalledIndex } from './installed-index';
import { ownRevision } from './own-changes';
import { openOwnIndex } from './own-index';
import { OWN_TABLES, type OwnTable } from './rows';
import type { Store } from './store';
import { tryOpenIndex } from './try-open-index';

/** An own row that points to a row of the user's own that is not there, not even in the trash. */
export type Dangling = { readonly table: OwnTable; readonly id: string; readonly link: string };

export type StoreCheck = {
  /** Own rows looked at. */
  readonly rows: number;
  /** The first of them, and how many there are. */
  readonly dangling: readonly Dangling[];
  readonly danglingCount: number;
  /** Indexes that do not open: names of packs, null for the user's own. */
  readonly badIndexes: readonly (string | null)[];
};

/** A longer list helps nobody. */
const SHOWN = 100;

/** Looks whether the user's own rows point to what is there, and whether every index opens. Changes nothing. */
export async function checkStore(store: Store): Promise<StoreCheck> {
  const { statements, speakers, evidence } = store.own;
  const [statementIds, speakerIds, evidenceIds] = await Promise.all(
    [statements, speakers, evidence].map(async (table) => new Set(await table.ids())),
  );
  const targets = [
    { prefix: 'statement:/', ids: statementIds },
    { prefix: 'related:/', ids: statementIds },
    { prefix: 'speaker:', ids: speakerIds },
    { prefix: 'evidence:', ids: evidenceIds },
  ];
  const isMissing = (link: string): boolean =>
    targets.some(({ prefix, ids }) => link.startsWith(prefix) && !ids?.has(link.slice(prefix.length)));
  const dangling: Dangling[] = [];
  let danglingCount = 0;
  let rows = 0;
  for (const table of OWN_TABLES) {
    await store.own[table].each(({ value: { id }, deletedAt, links }) => {
      rows += 1;
      if (deletedAt !== null) return;
      for (const link of links.filter(isMissing)) {
        danglingCount += 1;
        if (dangling.length < SHOWN) dangling.push({ table, id, link });
      }
    });
  }
  return { rows, dangling, danglingCount, badIndexes: await findBadIndexes(store) };
}

async function findBadIndexes(store: Store): Promise<(string | null)[]> {
  const bad: (string | null)[] = [];
  const own = await store.indexBlobs.get('own');
  if (own && (await tryOpenIndex(own.blob)) === null) bad.push(null);
  for (const { installId, manifest } of await store.packs.toArray()) {
    const row = await store.indexBlobs.get(installId);
    if (!row || (await tryOpenIndex(row.blob)) === null) bad.push(manifest.name);
  }
  return bad;
}

/** Builds every index anew from the rows: they hold nothing that the rows do not. */
export async function rebuildIndexes(store: Store): Promise<void> {
  await store.indexBlobs.delete('own');
  await openOwnIndex(store, await ownRevision(store));
  for (const { installId } of await store.packs.toArray()) {
    // An index that does not open is built anew.
    await store.indexBlobs.put({ key: installId, revision: null, blob: new Blob([]) });
    await openInstalledIndex(store, installId);
  }
}
