import type { Rejected } from '../import/imported';
import { type ReadProgress, type TableRow, walkTable } from './walk-table';

/** A table with a header; without headers it is none, and the one rejected row says why. */
export type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly rejected: readonly Rejected[];
};

/** All of a table at once; how it is read, see `walkTable`. */
export function readTable(text: string, onRead?: ReadProgress): Table {
  let headers: readonly string[] = [];
  const rows: TableRow[] = [];
  const rejected: Rejected[] = [];
  walkTable(
    text,
    {
      headers: (names) => {
        headers = names;
      },
      row: (row) => rows.push(row) > 0,
      rejected: (row) => void rejected.push(row),
    },
    onRead,
  );
  return { headers, rows, rejected };
}

/** The headers alone; empty when the file is no table. */
export function readHeaders(text: string): readonly string[] {
  let headers: readonly string[] = [];
  walkTable(text, {
    headers: (names) => {
      headers = names;
    },
    row: () => false,
    rejected: () => {},
  });
  return headers;
}
