import { i18n } from '#i18n';
import { STATEMENT_SORTS, type StatementQuery, type StatementSort } from '~/utils/model/statement-query';
import { sortWord } from './query-words';

type Props = { readonly query: StatementQuery; readonly onChange: (sort: StatementSort) => void };

/** The order of the list. There is a best match only where there are words to match. */
export function SortChoice({ query, onChange }: Props) {
  const hasWords = query.text.trim() !== '';
  const sorts = hasWords ? STATEMENT_SORTS : STATEMENT_SORTS.filter((sort) => sort !== 'relevance');
  const present = !hasWords && query.sort === 'relevance' ? 'newest' : query.sort;
  return (
    <label class="sort-choice">
      {i18n.t('statements.sort')}{' '}
      <select
        value={present}
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
