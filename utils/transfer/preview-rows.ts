import type { FileFormat } from '../interchange/detect-format';
import type { ImportedStatement, Rejected } from '../interchange/import/imported';
import { type RatingChoices, ratingsOf, withVerdicts } from '../interchange/import/ratings';
import type { Annotation } from '../model/annotation';
import { inBoundTransaction } from '../store/bound-transaction';
import { createBreathe } from '../store/breathe';
import { checkOwnRecords } from '../store/check-own-records';
import { editBy } from '../store/edit';
import { countRecords, type OwnImportPlan, type OwnRecords } from '../store/own-import';
import { planOwnImport } from '../store/plan-own-import';
import { createRowCounter } from '../store/row-counter';
import type { OwnTable } from '../store/rows';
import type { Store } from '../store/store';
import type { ImportPreview, ImportProgress, ListName, ListRow } from './import-preview';
import { ownRecordsOfImport, ownRecordsOfNotes } from './own-records';

/** What a file of statements or notes holds, read but not imported. */
export type RowsFile = {
  readonly format: FileFormat;
  /** The file's row of each record. */
  readonly rows: readonly number[];
  readonly rejected: readonly Rejected[];
} & (
  | { readonly kind: 'statements'; readonly records: readonly ImportedStatement[] }
  | { readonly kind: 'annotations'; readonly records: readonly Annotation[] }
);

/** A preview, the rows of its lists, and what is to be written. */
export type RowsLook = {
  readonly preview: Extract<ImportPreview, { kind: 'rows' }>;
  readonly list: (name: ListName) => readonly ListRow[];
  readonly rejected: readonly Rejected[];
  readonly own: OwnRecords;
};

type Fate = Extract<ListName, 'created' | 'changed' | 'same'>;

/**
 * What importing would do now, row by row.
 *
 * @param now ISO time
 * @param onProgress told at once, then twice over: of rows checked, and of rows set beside the store's
 */
export async function previewRows(
  store: Store,
  file: RowsFile,
  choices: RatingChoices,
  now: string,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<RowsLook> {
  onProgress({ phase: 'compare', done: 0, total: file.records.length });
  const statements = file.kind === 'statements' ? withVerdicts(file.records, choices) : [];
  const own =
    file.kind === 'statements'
      ? ownRecordsOfImport(statements, now)
      : ownRecordsOfNotes(file.records, await knownStatements(store));
  const plan = await planOf(store, own, onProgress);
  const rejected = [...file.rejected, ...rejectedByStore(plan, own, file)].sort((a, b) => a.row - b.row);
  const fates =
    file.kind === 'statements' ? fatesOfStatements(statements, plan) : fatesOfNotes(file.records, plan);
  const rows = (name: Fate): readonly ListRow[] =>
    fates.flatMap(({ fate, row }) => (fate === name ? [row] : []));
  const count = (name: Fate): number => fates.filter(({ fate }) => fate === name).length;
  return {
    own,
    rejected,
    preview: {
      kind: 'rows',
      format: file.format,
      subject: file.kind === 'statements' ? 'statements' : 'notes',
      lists: {
        created: count('created'),
        changed: count('changed'),
        same: count('same'),
        removed: 0,
        rejected: rejected.length,
      },
      created: countsOf(plan, 'created'),
      changed: countsOf(plan, 'changed'),
      // Of the file as it is: a choice must not take its own line away.
      ratings: file.kind === 'statements' ? ratingsOf(file.records) : [],
    },
    list: (name) => {
      if (name === 'rejected') return rejected.map((row) => ({ kind: 'rejected', ...row }));
      return name === 'removed' ? [] : rows(name);
    },
  };
}

async function knownStatements({ own }: Store): Promise<ReadonlySet<string>> {
  return new Set(await own.statements.ids());
}

async function planOf(
  store: Store,
  own: OwnRecords,
  onProgress: (progress: ImportProgress) => void,
): Promise<OwnImportPlan> {
  // Every row is met twice: checked by itself, then compared.
  const step = createRowCounter(2 * countRecords(own), (done, total) =>
    onProgress({ phase: 'compare', done, total }),
  );
  const checked = await checkOwnRecords(own, createBreathe(null), step);
  return inBoundTransaction(store, 'r', (tables) =>
    planOwnImport(tables.own, checked, { edit: editBy('', ''), changed: 'replace', step }),
  );
}

const countsOf = (plan: OwnImportPlan, name: 'created' | 'changed') => ({
  statements: plan.statements[name],
  speakers: plan.speakers[name],
  evidence: plan.evidence[name],
  assessments: plan.assessments[name],
  annotations: plan.annotations[name],
});

function rejectedByStore(plan: OwnImportPlan, own: OwnRecords, file: RowsFile): Rejected[] {
  const rowOf = fileRows(own, file);
  return [plan.speakers, plan.evidence, plan.statements, plan.assessments, plan.annotations].flatMap(
    ({ rejected }) =>
      rejected.map(({ table, row, field, reason }) => ({
        row: rowOf(table, row),
        field: table === 'annotations' ? field : `${table}/${field}`,
        reason,
      })),
  );
}

/** Where in the file a row of an own table comes from: what many rows share, from the first of them. */
function fileRows(own: OwnRecords, file: RowsFile): (table: OwnTable, row: number) => number {
  if (file.kind === 'annotations') return (_table, row) => file.rows[row - 1] ?? 0;
  const rows = new Map<string, number>();
  const note = (table: OwnTable, id: string, row: number): void => {
    const key = `${table} ${id}`;
    if (!rows.has(key)) rows.set(key, row);
  };
  for (const [i, { record }] of file.records.entries()) {
    const row = file.rows[i] ?? 0;
    note('statements', record.statement.id, row);
    if (record.speaker) note('speakers', record.speaker.id, row);
    for (const { id } of record.evidence) note('evidence', id, row);
    for (const { id } of record.assessments) note('assessments', id, row);
  }
  return (table, row) => {
    if (table === 'annotations')
      return rows.get(`statements ${own.annotations[row - 1]?.statement?.id ?? ''}`) ?? 0;
    const id = own[table][row - 1]?.id ?? '';
    const statementId = table === 'assessments' ? own.assessments[row - 1]?.statementId : undefined;
    // A person's choice of a verdict makes an assessment that the file does not have.
    return rows.get(`${table} ${id}`) ?? rows.get(`statements ${statementId ?? ''}`) ?? 0;
  };
}

function fatesOfStatements(
  items: readonly ImportedStatement[],
  plan: OwnImportPlan,
): { readonly fate: Fate; readonly row: ListRow }[] {
  const created = new Set<string>();
  const changed = new Set<string>();
  for (const { action, row } of plan.statements.writes)
    (action === 'create' ? created : changed).add(row.value.id);
  const assessments = new Set(plan.assessments.writes.map(({ row }) => row.value.id));
  return items.map(({ record, rating }) => {
    const { id, text } = record.statement;
    const touched = changed.has(id) || record.assessments.some((one) => assessments.has(one.id));
    const row: ListRow = {
      kind: 'statement',
      text,
      speaker: record.speaker?.name ?? null,
      rating,
      verdict: record.assessments[0]?.verdict ?? null,
    };
    return { fate: created.has(id) ? 'created' : touched ? 'changed' : 'same', row };
  });
}

function fatesOfNotes(
  notes: readonly Annotation[],
  plan: OwnImportPlan,
): { readonly fate: Fate; readonly row: ListRow }[] {
  const actions = new Map(plan.annotations.writes.map(({ action, row }) => [row.value.id, action]));
  return notes.map(({ id, body, target }) => {
    const action = actions.get(id);
    const fate = action === undefined ? 'same' : action === 'create' ? 'created' : 'changed';
    const quoted = target.selectors.find((selector) => selector.type === 'TextQuoteSelector');
    return { fate, row: { kind: 'note', text: body || (quoted?.exact ?? ''), url: target.url } };
  });
}
