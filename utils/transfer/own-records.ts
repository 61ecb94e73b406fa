import type { ImportedStatement } from '../interchange/import/imported';
import { withKeptReview } from '../interchange/import/kept-review';
import { stableId } from '../interchange/import/stable-id';
import type { Annotation } from '../model/annotation';
import type { StatementRecord } from '../model/statement';
import type { OwnRecords } from '../store/own-import';

/** Rows by id; the first of two with one id stays, since ids follow from content. */
function distinct<T extends { readonly id: string }>(rows: Iterable<T>): T[] {
  const byId = new Map<string, T>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}

/** Where a claim was seen, as notes without words. */
function appearancesOf({ record, appearances }: ImportedStatement, now: string): Annotation[] {
  const { id, lang } = record.statement;
  return appearances.map((url) => ({
    id: stableId('annotation', id, url),
    statement: { packId: null, id },
    body: '',
    tags: [],
    target: { url, title: '', outlet: null, publishedOn: null, lang, selectors: [], paragraph: '' },
    author: record.assessments[0]?.author ?? 'Import',
    createdAt: now,
    modifiedAt: now,
  }));
}

/** What a file of statements brings for the user's own tables. @param now ISO time of notes without one */
export function ownRecordsOfImport(items: readonly ImportedStatement[], now: string): OwnRecords {
  const { speakers, evidence, statements, assessments } = ownRecordsOf(items.map(withKeptReview));
  const annotations = distinct(items.flatMap((item) => appearancesOf(item, now)));
  return { speakers, evidence, statements, assessments, annotations };
}

/** Joined records as rows of the user's own tables. */
export function ownRecordsOf(records: readonly StatementRecord[]): OwnRecords {
  return {
    speakers: distinct(records.flatMap(({ speaker }) => speaker ?? [])),
    evidence: distinct(records.flatMap(({ evidence }) => evidence)),
    statements: distinct(records.map(({ statement }) => statement)),
    assessments: distinct(records.flatMap(({ assessments }) => assessments)),
    annotations: [],
  };
}

/** Notes alone. A note about a statement of the user's own that is not there would lead nowhere: the link is dropped. */
export function ownRecordsOfNotes(
  annotations: readonly Annotation[],
  known: ReadonlySet<string>,
): OwnRecords {
  return {
    speakers: [],
    evidence: [],
    statements: [],
    assessments: [],
    annotations: annotations.map((note) =>
      note.statement?.packId === null && !known.has(note.statement.id) ? { ...note, statement: null } : note,
    ),
  };
}
