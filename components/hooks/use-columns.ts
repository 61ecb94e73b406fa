import { useEffect, useState } from 'preact/hooks';
import { readColumns, writeColumns } from '~/utils/settings/library-settings';
import { COLUMNS, type Column, USUAL_COLUMNS } from '../statements/columns';

/** The columns the user wants to see, remembered, and the way to choose others. */
export function useColumns(): readonly [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState(USUAL_COLUMNS);
  useEffect(() => {
    let current = true;
    readColumns().then((names) => {
      if (current && names) setColumns(COLUMNS.filter((column) => names.includes(column)));
    });
    return () => {
      current = false;
    };
  }, []);
  const choose = (next: readonly Column[]) => {
    setColumns(COLUMNS.filter((column) => next.includes(column)));
    void writeColumns(next);
  };
  return [columns, choose];
}
