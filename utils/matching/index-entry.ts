import type { StatementRecord } from '../model/statement';
import type { IndexEntry } from './collect-documents';

/** What the index takes of a record. */
export function indexEntry({
  statement,
  speaker,
}: Pick<StatementRecord, 'statement' | 'speaker'>): IndexEntry {
  return {
    id: statement.id,
    text: statement.text,
    variants: statement.variants,
    title: statement.title,
    speakers: speaker === null ? [] : [speaker.name, ...speaker.aliases],
    saidOn: statement.saidOn,
  };
}
