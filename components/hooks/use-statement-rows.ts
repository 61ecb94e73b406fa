import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StatementQuery } from '~/utils/model/statement-query';
import type { Catalogue } from '~/utils/store/facets/catalogue';
import { foundRows } from '~/utils/store/facets/found-rows';
import { selectRows } from '~/utils/store/facets/select-rows';
import { findStatements } from '~/utils/store/search-statements';
import { pageStore } from './use-catalogue';

type Found = { readonly catalogue: Catalogue; readonly text: string; readonly rows: Uint32Array };

/** Rows listed for a query. While words are looked for, the rows of the words before them stay. */
export function useStatementRows(catalogue: Catalogue | null, query: StatementQuery): Uint32Array | null {
  const [found, setFound] = useState<Found | null>(null);
  const text = query.text.trim() === '' ? '' : query.text;
  // An effect would wait for the next frame, and the reader with it.
  useLayoutEffect(() => {
    if (!catalogue || text === '') {
      setFound(null);
      return;
    }
    const controller = new AbortController();
    findStatements(pageStore(), text, { signal: controller.signal }).then(
      (list) => {
        if (!controller.signal.aborted) setFound({ catalogue, text, rows: foundRows(catalogue, list) });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) console.error('On Record: the search failed.', error);
      },
    );
    return () => controller.abort();
  }, [catalogue, text]);
  const last = useRef<{ readonly catalogue: Catalogue; readonly rows: Uint32Array } | null>(null);
  const rows = useMemo(() => {
    if (!catalogue) return null;
    if (text === '') return selectRows(catalogue, query, null, today());
    // Rows are numbers of one catalogue alone.
    return found?.catalogue === catalogue ? selectRows(catalogue, query, found.rows, today()) : null;
  }, [catalogue, query, found, text === '']);
  if (catalogue && rows) last.current = { catalogue, rows };
  return last.current?.catalogue === catalogue ? last.current.rows : null;
}

/** ISO date, local. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
