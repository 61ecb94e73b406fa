import type { Annotation } from '../model/annotation';
import type { Pack } from '../model/pack';
import { importClaimReview } from './claim-review/import-claim-review';
import type { ColumnMapping } from './csv/column-mapping';
import { importCsv } from './csv/import-csv';
import { importEuvsdisinfo } from './csv/import-euvsdisinfo';
import type { ReadProgress } from './csv/walk-table';
import type { FileFormat } from './detect-format';
import { importFactCheckTools } from './fact-check-tools/import-fact-check-tools';
import { importHypothesis } from './hypothesis/import-hypothesis';
import type { ImportedStatement, Rejected } from './import/imported';
import { readPackLines } from './pack-file/read-pack-lines';
import type { Problem } from './problem';
import { readPack } from './read-pack';
import type { PackSignature, SignatureCheck } from './signature/pack-signature';
import { checkSignature } from './signature/sign-pack';
import { importWebAnnotation } from './web-annotation/import-web-annotation';

/** The formats that hold statements or notes; a backup and a review have readers of their own. */
export type ContentFormat = Exclude<FileFormat, 'backup' | 'review'>;

/** What a file holds. Only a pack is refused whole; elsewhere bad rows are left out and named. */
export type FileContent =
  | {
      readonly kind: 'pack';
      readonly pack: Pack;
      readonly signature: SignatureCheck;
      /** The signature as it stands in the file. */
      readonly signedAs: PackSignature | null;
    }
  | {
      readonly kind: 'statements';
      readonly records: readonly ImportedStatement[];
      readonly rows: readonly number[];
      readonly rejected: readonly Rejected[];
    }
  | {
      readonly kind: 'annotations';
      readonly records: readonly Annotation[];
      readonly rows: readonly number[];
      readonly rejected: readonly Rejected[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What a file cannot say. `now` is an ISO time, `mapping` and `publisher` are for CSV. */
export type ReadOptions = {
  readonly lang: string;
  readonly now: string;
  readonly mapping?: ColumnMapping;
  readonly publisher: string | null;
};

/**
 * Reads a file of a known format. A pack with a wrong signature is refused. Never throws on input.
 *
 * @param onRead told of tables alone: the others are parsed in one go
 */
export async function readFile(
  text: string,
  format: ContentFormat,
  { lang, now, mapping, publisher }: ReadOptions,
  onRead?: ReadProgress,
): Promise<FileContent> {
  const defaults = { lang, today: now.slice(0, 10) };
  switch (format) {
    case 'pack':
    case 'pack-lines': {
      const read = format === 'pack' ? readPack(text) : await readPackLines(text);
      if (!read.ok) return { kind: 'refused', problems: read.problems };
      const signature = await checkSignature(read.pack, read.signature);
      if (signature.state !== 'wrong')
        return { kind: 'pack', pack: read.pack, signature, signedAs: read.signature };
      const message = 'does not belong to this content: the pack was changed after it was signed';
      return { kind: 'refused', problems: [{ path: '/signature', message }] };
    }
    case 'claim-review':
      return { kind: 'statements', ...importClaimReview(text, defaults) };
    case 'fact-check-tools':
      return { kind: 'statements', ...importFactCheckTools(text, defaults) };
    case 'euvsdisinfo':
      return { kind: 'statements', ...importEuvsdisinfo(text, defaults, onRead) };
    case 'csv':
      return {
        kind: 'statements',
        ...importCsv(text, { ...defaults, ...(mapping && { mapping }), publisher }, onRead),
      };
    case 'web-annotation':
      return { kind: 'annotations', ...importWebAnnotation(text, { now, pageText: () => null }) };
    case 'hypothesis':
      return { kind: 'annotations', ...importHypothesis(text, now) };
  }
}
