import { i18n } from '#i18n';
import { STATEMENT_SORTS, type StatementQuery, type StatementSort } from '~/utils/model/statement-query';
import { presentSort } from './present-sort';
import { sortWord } from './query-words';

type Props = { readonly query: StatementQuery; readonly onChange: (sort: StatementSort) => void };

/** The order of the list. */
export function SortChoice({ query, onChange }: Props) {
  const hasWords = query.text.trim() !== '';
  const sorts = hasWords ? STATEMENT_SORTS : STATEMENT_SORTS.filter((sort) => sort !== 'relevance');
  return (
    <label class="sort-choice">
      {i18n.t('statements.sort')}{' '}
      <select
        value={presentSort(query)}
        onChange={({ currentTarget }) =>
          onChange(STATEMENT_SORTS.find((sort) => sort === currentTarget.value) ?? 'relevance')
        }
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sortWord(sort)}
          </option>
        ))}
      </select>
    </label>
  );
}
