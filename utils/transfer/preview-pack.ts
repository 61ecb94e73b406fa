import { type ChangedRecord, compareRecords, type RecordChanges } from '../interchange/compare-records';
import { compareReleases } from '../interchange/compare-releases';
import type { SignatureCheck } from '../interchange/signature/pack-signature';
import { latestPublished } from '../model/latest-published';
import type { Pack } from '../model/pack';
import type { StatementRecord } from '../model/statement';
import { createBreathe } from '../store/breathe';
import { joinRecord, packTables } from '../store/join-records';
import type { Store } from '../store/store';
import type { ImportPreview, ListName, ListRow, ReleaseOrder, SignerChange } from './import-preview';
import { readCollection } from './read-collection';

type PackPreview = Extract<ImportPreview, { kind: 'pack' }>;

/** A preview and the rows of its lists. */
export type PackLook = {
  readonly preview: PackPreview;
  readonly list: (name: ListName) => readonly ListRow[];
};

function orderOf(release: string, installed: string | null): ReleaseOrder {
  if (installed === null) return 'new';
  const order = compareReleases(release, installed);
  if (order === 0) return 'same';
  return order > 0 ? 'update' : 'older';
}

/** @param before the key of the installed release; undefined when none is installed */
function signerChange(signature: SignatureCheck, before: string | null | undefined): SignerChange {
  if (signature.state === 'none') return before ? 'dropped' : 'unsigned';
  if (!before) return 'first';
  return before === signature.publicKey ? 'same-key' : 'other-key';
}

function statementRow(record: StatementRecord): ListRow {
  const published = latestPublished(record.assessments);
  return {
    kind: 'statement',
    text: record.statement.text,
    speaker: record.speaker?.name ?? null,
    rating: null,
    verdict: published?.verdict ?? null,
  };
}

function changedRow({ after, verdict }: ChangedRecord): ListRow {
  const row = statementRow(after);
  return row.kind === 'statement' && verdict ? { ...row, verdictBefore: verdict.before } : row;
}

/** What installing a pack would change, statement by statement. */
export async function previewPack(
  store: Store,
  pack: Pack,
  signature: SignatureCheck,
  sha256: string,
): Promise<PackLook> {
  const { manifest } = pack;
  const installed = await store.packs.get(manifest.id);
  const source = await store.packSources.get(manifest.id);
  const before = installed ? await readCollection(store, manifest.id) : [];
  const tables = await packTables(pack, createBreathe(null));
  const after = pack.statements.map((statement) => joinRecord(statement, tables));
  const changes = compareRecords(new Map(before.map((record) => [record.statement.id, record])), after);
  const { added, removed, changed } = changes;
  return {
    preview: {
      kind: 'pack',
      manifest,
      counts: {
        statements: pack.statements.length,
        speakers: pack.speakers.length,
        evidence: pack.evidence.length,
        assessments: pack.assessments.length,
      },
      sha256,
      signature,
      signer: signerChange(signature, installed && (source?.signer ?? null)),
      order: orderOf(manifest.release, installed?.manifest.release ?? null),
      installed: installed?.manifest.release ?? null,
      lists: {
        created: added.length,
        changed: changed.length,
        removed: removed.length,
        same: after.length - added.length - changed.length,
        rejected: 0,
      },
      verdictsChanged: changed.filter(({ verdict }) => verdict !== null).length,
    },
    list: (name) => rowsOf(changes, name),
  };
}

function rowsOf({ added, removed, changed }: RecordChanges, name: ListName): readonly ListRow[] {
  if (name === 'created') return added.map(statementRow);
  if (name === 'removed') return removed.map(statementRow);
  return name === 'changed' ? changed.map(changedRow) : [];
}
