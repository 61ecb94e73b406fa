import type { PageReport } from '~/utils/model/page-report';
import { type ClosedPage, closedPage } from '~/utils/text/closed-page';

/**
 * What a popup or panel has to say of a page. `idle`: nobody asked yet. `not-granted`: the reader can allow it with the
 * toolbar button. `blocked`: nobody can. A closed page says what kind it is.
 */
export type PageState =
  | 'idle'
  | 'scanning'
  | 'found'
  | 'nothing-found'
  | 'not-article'
  | 'failed'
  | 'site-off'
  | 'not-granted'
  | 'blocked'
  | ClosedPage;

export type PageStateInput = {
  /** Undefined while it is read from memory, null before the page was read. */
  readonly report: PageReport | null | undefined;
  /** Code of what went wrong when the page was to be read, or null. */
  readonly problem: string | null;
  /** The tab's address, where the browser tells it. */
  readonly address: string | null;
  /** True where opening this very surface lets On Record into the page, as the toolbar button does. */
  readonly grants: boolean;
};

/** What was found goes before what went wrong later: the page is still the one that was read. */
export function pageState({ report, problem, address, grants }: PageStateInput): PageState {
  if (report?.status === 'done') return report.claims.length > 0 ? 'found' : 'nothing-found';
  if (report?.status === 'scanning') return 'scanning';
  const closed = closedPage(address ?? report?.page.url ?? '');
  // A viewer of the browser's own can let a script in and show it an empty page.
  if (report?.status === 'not-article') return closed === 'pdf' ? closed : 'not-article';
  if (problem === 'no-access') return closed ?? (grants ? 'blocked' : 'not-granted');
  if (problem === 'site-off') return 'site-off';
  if (problem !== null || report?.status === 'failed') return 'failed';
  return grants ? 'scanning' : 'idle';
}
