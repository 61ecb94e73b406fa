import type { Imported, ImportedStatement, Rejected } from '../import/imported';
import { relaxedJson } from '../import/relaxed-json';
import { rejectFile } from '../import/sort-out';
import { JSON_LIMITS } from '../parse-json';
import { findClaimReviews } from './find-claim-reviews';
import { findJsonLd } from './find-json-ld';
import { NO_NODES, nodesById } from './nodes-by-id';
import { type ImportDefaults, readClaimReview } from './read-claim-review';

/**
 * ClaimReviews of a file: JSON-LD (single, list, `@graph`, `DataFeed`) or a saved HTML page with any number of script
 * blocks. Rows count the reviews; a block that cannot be read is one rejected row. Never throws on input.
 */
export function importClaimReview(text: string, defaults: ImportDefaults): Imported<ImportedStatement> {
  if (text.length > JSON_LIMITS.maxCharacters) {
    return rejectFile({ path: '', message: 'The file is larger than 192 MiB.' });
  }
  const body = text.replace(/^\uFEFF/, '');
  const blocks = /^\s*</.test(body) ? findJsonLd(body) : [body];
  const records: ImportedStatement[] = [];
  const rows: number[] = [];
  const rejected: Rejected[] = [];
  let row = 0;
  for (const block of blocks) {
    const json = relaxedJson(block);
    if (!json.ok) {
      row++;
      rejected.push({ row, field: json.problem.path, reason: json.problem.message });
      continue;
    }
    const nodes = block.includes('"@id"') ? nodesById(json.value) : NO_NODES;
    for (const node of findClaimReviews(json.value)) {
      row++;
      const read = readClaimReview(node, row, defaults, nodes);
      if ('reason' in read) rejected.push(read);
      else {
        records.push(read);
        rows.push(row);
      }
    }
  }
  if (row === 0) rejected.push({ row: 1, field: '', reason: 'The file holds no ClaimReview.' });
  return { records, rows, rejected };
}
