import { FileFault } from '../../interchange/sealed-lines/file-fault';
import { BACKUP_PARTS, type BackupBatch } from './backup-parts';

/** What is wrong with a row of a batch, by its index there. */
type OrderFault = { readonly index: number; readonly message: string };

/**
 * Watches over what no row can see by itself: parts stand in their order, no row stands there twice, and every pack has
 * the records it says, in order of id.
 */
export function checkOrder() {
  let stage = 0;
  let seen = new Set<string>();
  /** Records that the pack before is still to have. */
  let owed = 0;
  let last = '';

  function takeRow(key: string, batch: BackupBatch): string | null {
    if (batch.part === 'records') {
      if (owed === 0) return 'is one record more than its pack says';
      if (key <= last) return 'is not in order of id';
      owed -= 1;
      last = key;
      return null;
    }
    if (seen.has(key)) return `stands in the backup twice: "${key}"`;
    seen.add(key);
    return null;
  }

  return {
    /** Looks at the next rows of the file; null when they are as they should be. */
    take(batch: BackupBatch): OrderFault | null {
      // Packs and their records take turns.
      const now = BACKUP_PARTS.indexOf(batch.part === 'records' ? 'packs' : batch.part);
      if (now < stage) return { index: 0, message: 'stands out of order' };
      if (now > stage) seen = new Set();
      if (owed > 0 && batch.part !== 'records') return { index: 0, message: missing(owed) };
      stage = now;
      for (const [index, key] of keysOf(batch).entries()) {
        const message = owed > 0 && batch.part === 'packs' ? missing(owed) : takeRow(key, batch);
        if (message !== null) return { index, message };
        if (batch.part === 'packs') {
          owed = batch.rows[index]?.counts.statements ?? 0;
          last = '';
        }
      }
      return null;
    },
    /** @throws {FileFault} when the last pack has fewer records than it says */
    end(): void {
      if (owed > 0) throw new FileFault({ path: '', message: missing(owed) });
    },
  };
}

const missing = (count: number): string => `The pack before has ${count} records less than it says.`;

function keysOf(batch: BackupBatch): readonly string[] {
  switch (batch.part) {
    case 'packs':
      return batch.rows.map(({ manifest }) => manifest.id);
    case 'records':
      return batch.rows.map(({ statement }) => statement.id);
    case 'settings':
      return batch.rows.map(({ key }) => key);
    case 'subscriptions':
      return batch.rows.map(({ url }) => url);
    case 'revisions':
    case 'feedback':
    case 'drafts':
      return batch.rows.map(({ id }) => id);
    case 'anchorings':
      return batch.rows.map(({ annotationId }) => annotationId);
    case 'statements':
    case 'speakers':
    case 'evidence':
    case 'assessments':
    case 'annotations':
      return batch.rows.map(({ value }) => value.id);
  }
}
