import { i18n } from '#i18n';
import { EVERYTHING, type StatementQuery } from '~/utils/model/statement-query';
import { formatCount } from '../format-count';
import { routeHash } from '../library-route';
import { writeQuery } from '../statements/query-params';

/** How much of the user's own work waits, and for what. */
export type WaitingWork = {
  /** Forms begun and not saved. */
  readonly unfinished: number;
  readonly drafts: number;
  readonly inReview: number;
  readonly changesRequested: number;
  readonly needsSource: number;
  readonly needsUpdate: number;
  readonly needsArchive: number;
};

/** What waits to be done, each as a way to it; what does not wait is left out. */
export function ToDoList({ work }: { readonly work: WaitingWork }) {
  const own = (part: Partial<StatementQuery>) =>
    routeHash({ view: 'statements', query: writeQuery({ ...EVERYTHING, origins: [null], ...part }) });
  const items: readonly (readonly [name: string, count: number, href: string])[] = [
    [i18n.t('overview.unfinished'), work.unfinished, routeHash({ view: 'edit', id: null })],
    [i18n.t('overview.drafts'), work.drafts, own({ states: ['draft'] })],
    [i18n.t('overview.inReview'), work.inReview, own({ states: ['in-review'] })],
    [i18n.t('overview.changesRequested'), work.changesRequested, own({ states: ['changes-requested'] })],
    [i18n.t('statements.needs.source'), work.needsSource, own({ needs: ['source'] })],
    [i18n.t('statements.needs.update'), work.needsUpdate, own({ needs: ['update'] })],
    [i18n.t('statements.needs.archive'), work.needsArchive, own({ needs: ['archive'] })],
  ];
  const waiting = items.filter(([, count]) => count > 0);
  if (waiting.length === 0) return <p>{i18n.t('overview.nothingWaits')}</p>;
  return (
    <ul class="to-do">
      {waiting.map(([name, count, href]) => (
        <li key={name}>
          <a href={href}>
            <strong>{formatCount(count)}</strong> {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
