import type { ReviewAnswer } from '../interchange/review-exchange/review-schema';
import type { SignatureCheck } from '../interchange/signature/pack-signature';
import { buildPackIndex } from '../matching/pack-index';
import type { Pack } from '../model/pack';
import { type Failure, fail, type Result } from '../model/result';
import type { RestorePreview } from '../store/backup/preview-restore';
import { restoreBackup } from '../store/backup/restore-backup';
import { editBy } from '../store/edit';
import { importOwn } from '../store/import-own';
import { installPack } from '../store/install-pack';
import { notePackSource } from '../store/note-pack-source';
import type { OwnRecords } from '../store/own-import';
import type { Store } from '../store/store';
import { settleSubscription } from '../store/subscriptions';
import { today } from '../text/today';
import { applyReview } from './apply-review';
import type { FileFacts } from './file-facts';
import type { ImportOutcome, ImportProgress } from './import-preview';
import { type PackWish, packOfRows } from './pack-of-rows';

export type CommitOptions = {
  /** Signs the revisions of own rows. */
  readonly author: string;
  /** What becomes of rows that are in the store with other words. */
  readonly changed: 'replace' | 'keep';
  /** Install over the same or a newer release. */
  readonly force: boolean;
  /** Statements go into a pack of their own: bulk, and not among what the user writes. */
  readonly asPack?: PackWish | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/** Does what was looked at. */
export type Commit = (options: CommitOptions) => Promise<ImportOutcome>;

const failed = ({ code, message }: Failure): ImportOutcome => ({ kind: 'failed', code, message });

/** The outcome, or `aborted` where that is why there is none. */
function unlessStopped<T>(signal: AbortSignal | undefined, work: Promise<Result<T>>): Promise<Result<T>> {
  return work.catch((error: unknown) => {
    if (signal?.aborted) return fail('aborted', 'The import was stopped.');
    throw error;
  });
}

/** Writes a file's rows as the user's own, or as a pack of their own. @param rejected how many of them were left out */
export function commitRows(
  store: Store,
  own: OwnRecords,
  rejected: number,
  { name, lang }: Pick<FileFacts, 'name' | 'lang'>,
): Commit {
  return async (options) => {
    const { author, changed, asPack, signal, onProgress } = options;
    if (asPack) {
      const facts = { file: name, publisher: author, lang, today: today() };
      const made = await unlessStopped(signal, packOfRows(store, own, asPack, facts, options));
      if (!made.ok) return failed(made.error);
      const from: FileFacts = { name, lang, from: 'file' };
      return commitPack(store, made.value, { state: 'none' }, null, from)(options);
    }
    const result = await importOwn(store, own, {
      edit: editBy(author, `Imported from ${name}`),
      changed,
      ...(signal && { signal }),
      onProgress: (phase, done, total) => onProgress?.({ phase, done, total }),
    });
    if (!result.ok) return failed(result.error);
    const { created, changed: written, duplicates } = result.value;
    return { kind: 'rows', created, changed: written, duplicates, rejected };
  };
}

/** Installs a pack and remembers where it came from and who signed it. */
export function commitPack(
  store: Store,
  pack: Pack,
  signature: SignatureCheck,
  sha256: string | null,
  { name, from }: FileFacts,
): Commit {
  return async ({ force, signal, onProgress }) => {
    const result = await installPack(store, pack, buildPackIndex, {
      force,
      ...(sha256 !== null && { sha256 }),
      ...(signal && { signal }),
      onProgress: (phase, done, total) => onProgress?.({ phase, done, total }),
    });
    if (!result.ok) return failed(result.error);
    const signer = 'publicKey' in signature && signature.state === 'valid' ? signature.publicKey : null;
    await notePackSource(store, pack.manifest.id, { kind: from, name }, signer, result.value.installedAt);
    if (from === 'subscription') await settleSubscription(store, name, pack.manifest.id);
    return { kind: 'pack', name: pack.manifest.name, counts: result.value.counts };
  };
}

/** Brings a backup in. @param settings what it says of them, for whoever keeps them */
export function commitBackup(
  store: Store,
  file: Blob,
  { head, settings }: Pick<RestorePreview, 'head' | 'settings'>,
): Commit {
  return async ({ author, signal, onProgress }) => {
    const result = await restoreBackup(store, file, {
      edit: editBy(author, `Restored from the backup of ${head.createdAt}`),
      buildIndex: buildPackIndex,
      ...(signal && { signal }),
      onProgress: (done, total) => onProgress?.({ phase: 'restore', done, total }),
    });
    if (result.ok) return { kind: 'backup', report: result.report, settings };
    if (result.code !== 'refused') return failed({ code: result.code, message: '' });
    const message = result.problems.map(({ path, message: why }) => `${path} ${why}`.trim()).join('\n');
    return failed({ code: 'refused', message });
  };
}

/** Takes a reviewer's answer. */
export function commitReview(store: Store, answer: ReviewAnswer): Commit {
  return async () => {
    const result = await applyReview(store, answer);
    return result.ok ? { kind: 'review', state: result.value } : failed(result.error);
  };
}
