import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { useCatalogue } from '~/components/hooks/use-catalogue';
import { useColumns } from '~/components/hooks/use-columns';
import { usePacks } from '~/components/hooks/use-packs';
import { useSavedSearches } from '~/components/hooks/use-saved-searches';
import { useStatementQuery } from '~/components/hooks/use-statement-query';
import { useStatementRows } from '~/components/hooks/use-statement-rows';
import { routeHash } from '~/components/library-route';
import { Menu } from '~/components/menu';
import { Notice } from '~/components/notice';
import { ColumnChoice } from '~/components/statements/column-choice';
import { exportHash } from '~/components/statements/export-address';
import { FilterBar } from '~/components/statements/filter-bar';
import { presentSort } from '~/components/statements/present-sort';
import { writeQuery } from '~/components/statements/query-params';
import { SavedSearches } from '~/components/statements/saved-searches';
import { SearchField } from '~/components/statements/search-field';
import { SortChoice } from '~/components/statements/sort-choice';
import { countFacets } from '~/utils/store/facets/count-facets';
import { StatementList } from './statement-list';
import '~/components/comparison.css';
import '~/components/statements/statements.css';

/** Everything on record: searched as one types, filtered, sorted, and changed together. */
export function StatementsView() {
  const catalogue = useCatalogue();
  const [query, ask] = useStatementQuery();
  const listed = useStatementRows(catalogue, query);
  const rows = listed?.rows ?? null;
  const [columns, chooseColumns] = useColumns();
  const [packs] = usePacks();
  const { searches, save, forget } = useSavedSearches();
  const list = useRef<HTMLDivElement>(null);
  const names = useMemo(() => new Map(packs?.map(({ manifest: { id, name } }) => [id, name])), [packs]);
  const counts = useMemo(() => catalogue && countFacets(catalogue, new Date().toISOString()), [catalogue]);
  const search = useRef<HTMLInputElement>(null);
  useSlash(() => search.current?.focus());

  return (
    <div class="statements">
      <div class="statements-head">
        <h1>{i18n.t('statements.title')}</h1>
        <a class="button" href={routeHash({ view: 'edit', id: null })}>
          {i18n.t('statements.new')}
        </a>
      </div>
      <SearchField
        field={search}
        text={query.text}
        onText={(text) => ask({ ...query, text }, 'type')}
        onLeave={() => list.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
      />
      {counts && (
        <FilterBar query={query} counts={counts} packs={names} onChange={(next) => ask(next, 'choose')} />
      )}
      <div class="statements-line">
        <p role="status" class="soft">
          {rows
            ? i18n.t('statements.count', rows.length, [formatCount(rows.length)])
            : i18n.t('statements.reading')}
        </p>
        <SortChoice query={query} onChange={(sort) => ask({ ...query, sort }, 'choose')} />
        <SavedSearches searches={searches} query={writeQuery(query)} onSave={save} onForget={forget} />
        <Menu label={i18n.t('statements.columns.choose')}>
          <ColumnChoice chosen={columns} onChange={chooseColumns} />
        </Menu>
        {rows && rows.length > 0 && (
          <a class="button" href={exportHash({ kind: 'search', query: writeQuery(query) })}>
            {i18n.t('exporting.open')}
          </a>
        )}
      </div>
      {listed && (
        <div ref={list} class="statements-list">
          <StatementList
            catalogue={listed.catalogue}
            rows={listed.rows}
            columns={columns}
            packNames={names}
            sort={presentSort(query)}
            onSort={(sort) => ask({ ...query, sort }, 'choose')}
            question={writeQuery(query)}
          >
            {listed.catalogue.size > 0 ? (
              <Notice title={i18n.t('statements.none')} text={i18n.t('statements.noneText')} />
            ) : (
              <Notice title={i18n.t('statements.empty')} text={i18n.t('statements.emptyText')} />
            )}
          </StatementList>
        </div>
      )}
    </div>
  );
}

/** The slash leads to the search, as on many sites; not while something is being typed. */
function useSlash(go: () => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      go();
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  });
}
