import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StatementQuery } from '~/utils/model/statement-query';
import type { Catalogue } from '~/utils/store/facets/catalogue';
import { foundRows } from '~/utils/store/facets/found-rows';
import { selectRows } from '~/utils/store/facets/select-rows';
import { findStatements } from '~/utils/store/search-statements';
import { today } from '~/utils/text/today';
import { pageStore } from './use-catalogue';

/** What a list shows: rows are numbers of one catalogue alone. */
export type Listed = { readonly catalogue: Catalogue; readonly rows: Uint32Array };

type Found = { readonly catalogue: Catalogue; readonly text: string; readonly rows: Uint32Array };

/**
 * Rows listed for a query; null before the first are found. While words are looked for, also anew because the store
 * changed, what was listed before stays: the list keeps what is selected in it and the way back from what was done.
 */
export function useStatementRows(catalogue: Catalogue | null, query: StatementQuery): Listed | null {
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
  const last = useRef<Listed | null>(null);
  const rows = useMemo(() => {
    if (!catalogue) return null;
    if (text === '') return selectRows(catalogue, query, null, today());
    return found?.catalogue === catalogue ? selectRows(catalogue, query, found.rows, today()) : null;
  }, [catalogue, query, found, text === '']);
  if (catalogue && rows) last.current = { catalogue, rows };
  return last.current;
}
