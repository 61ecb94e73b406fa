import { type ChangedRecord, compareRecords, type RecordChanges } from '../interchange/compare-records';
import { compareReleases } from '../interchange/compare-releases';
import { recordChanges } from '../interchange/record-changes';
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
type StatementRow = Extract<ListRow, { kind: 'statement' }>;

/** A preview and the rows of its lists. */
export type PackLook = {
  readonly preview: PackPreview;
  /** Rows of a list from `from` on, at most `count`. */
  readonly list: (name: ListName, from: number, count: number) => readonly ListRow[];
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

function statementRow(record: StatementRecord): StatementRow {
  const published = latestPublished(record.assessments);
  return {
    kind: 'statement',
    text: record.statement.text,
    speaker: record.speaker?.name ?? null,
    rating: null,
    verdict: published?.verdict ?? null,
  };
}

function changedRow({ before, after, verdict }: ChangedRecord): ListRow {
  const changes = recordChanges(before, after);
  return { ...statementRow(after), changes, ...(verdict && { verdictBefore: verdict.before }) };
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
    list: (name, from, count) => rowsOf(changes, name, from, from + count),
  };
}

function rowsOf(
  { added, removed, changed }: RecordChanges,
  name: ListName,
  from: number,
  to: number,
): readonly ListRow[] {
  if (name === 'created') return added.slice(from, to).map(statementRow);
  if (name === 'removed') return removed.slice(from, to).map(statementRow);
  return name === 'changed' ? changed.slice(from, to).map(changedRow) : [];
}
