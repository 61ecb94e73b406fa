import type { StatementRef } from '~/utils/model/statement';
import { routeHash } from '../library-route';

/** What the export view is asked for. */
export type ExportWish =
  | { readonly kind: 'own' }
  | { readonly kind: 'selection' }
  /** `query` is a search of the list of statements, as its address writes it. */
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'statement'; readonly ref: StatementRef };

/** The address of the export view for a wish. */
export function exportHash(wish: ExportWish): string {
  const params = new URLSearchParams();
  if (wish.kind === 'selection') params.set('selection', '');
  if (wish.kind === 'search') params.set('search', wish.query);
  if (wish.kind === 'statement') {
    params.set('statement', wish.ref.id);
    if (wish.ref.packId !== null) params.set('pack', wish.ref.packId);
  }
  const query = params.toString();
  return routeHash(query ? { view: 'export', query } : { view: 'export' });
}

/** The wish an address's query stands for, as `exportHash` writes it. */
export function readExportWish(query: string): ExportWish {
  const params = new URLSearchParams(query);
  const id = params.get('statement');
  const search = params.get('search');
  if (id) return { kind: 'statement', ref: { packId: params.get('pack'), id } };
  if (search !== null) return { kind: 'search', query: search };
  return params.has('selection') ? { kind: 'selection' } : { kind: 'own' };
}
