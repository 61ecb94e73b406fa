import { useEffect, useRef, useState } from 'preact/hooks';
import { readColumns, writeColumns } from '~/utils/settings/library-settings';
import { COLUMNS, type Column, USUAL_COLUMNS } from '../statements/columns';

/** The columns the user wants to see, remembered, and the way to choose others. */
export function useColumns(): readonly [readonly Column[], (columns: readonly Column[]) => void] {
  const [columns, setColumns] = useState(USUAL_COLUMNS);
  const isSettled = useRef(false);
  useEffect(() => {
    readColumns().then((names) => {
      // What was chosen meanwhile, or a view that was left, is not undone by what was chosen last time.
      if (!isSettled.current && names) setColumns(COLUMNS.filter((column) => names.includes(column)));
    });
    return () => {
      isSettled.current = true;
    };
  }, []);
  const choose = (next: readonly Column[]) => {
    isSettled.current = true;
    setColumns(COLUMNS.filter((column) => next.includes(column)));
    void writeColumns(next);
  };
  return [columns, choose];
}
