// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are placed one by one needs its roles named
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import { i18n } from '#i18n';
import type { StatementSort } from '~/utils/model/statement-query';
import { type Column, columnName } from './columns';

type Props = {
  readonly columns: readonly Column[];
  readonly sort: StatementSort;
  readonly onSort: (sort: StatementSort) => void;
};

type Direction = 'ascending' | 'descending' | 'other';

/** The orders that a column stands for, that of the first click first, and how each is called. */
const ORDERS: Partial<Record<Column, readonly (readonly [StatementSort, Direction])[]>> = {
  speaker: [['speaker', 'ascending']],
  saidOn: [
    ['newest', 'descending'],
    ['oldest', 'ascending'],
  ],
  verdict: [['verdict', 'other']],
  asOf: [['as-of', 'ascending']],
};

/** The heads of the list. A click on one sorts by it; with the keyboard that is done in the menu of orders. */
export function StatementHead({ columns, sort, onSort }: Props) {
  return (
    <div role="row" aria-rowindex={1} class="statement-head">
      <div role="columnheader">
        <span class="visually-hidden">{i18n.t('statements.select')}</span>
      </div>
      <div role="columnheader">{i18n.t('statements.columns.text')}</div>
      {columns.map((column) => {
        const orders = ORDERS[column];
        const at = orders?.findIndex(([order]) => order === sort) ?? -1;
        const next = orders?.[(at + 1) % orders.length];
        return (
          <div key={column} role="columnheader" aria-sort={orders?.[at]?.[1]}>
            {next ? (
              <button
                type="button"
                class="column-sort"
                tabIndex={-1}
                // The grid keeps the focus, and with it the keys.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => next[0] !== sort && onSort(next[0])}
              >
                {columnName(column)}
              </button>
            ) : (
              columnName(column)
            )}
          </div>
        );
      })}
    </div>
  );
}
