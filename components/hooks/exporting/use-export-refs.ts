import { useMemo } from 'preact/hooks';
import { carriedSelection } from '~/components/statements/carried-selection';
import type { ExportWish } from '~/components/statements/export-address';
import { readQuery } from '~/components/statements/query-params';
import type { StatementRef } from '~/utils/model/statement';
import { countOwn } from '~/utils/store/count-own';
import { refOfRow } from '~/utils/store/facets/catalogue';
import { useLive } from '../desk/use-live';
import { pageStore, useCatalogue } from '../use-catalogue';
import { useStatementRows } from '../use-statement-rows';

/** What there is to export. */
export type ExportOffer = {
  /** Statements of the user's own; null until they are counted. */
  readonly own: number | null;
  /** What was asked for beside that; null until it is found, and when nothing was. */
  readonly wished: readonly StatementRef[] | null;
};

/** Finds the statements a wish means. @param wish keep the same value */
export function useExportRefs(wish: ExportWish): ExportOffer {
  const own = useLive<number | null>('own statements', () => countOwn(pageStore(), 'statements'), null);
  const catalogue = useCatalogue();
  const query = useMemo(() => readQuery(wish.kind === 'search' ? wish.query : ''), [wish]);
  const listed = useStatementRows(wish.kind === 'search' ? catalogue : null, query);
  const wished = useMemo(() => {
    if (wish.kind === 'statement') return [wish.ref];
    if (wish.kind === 'selection') return carriedSelection();
    if (!listed) return null;
    return [...listed.rows].flatMap((row) => refOfRow(listed.catalogue, row) ?? []);
  }, [wish, listed]);
  return { own, wished };
}
