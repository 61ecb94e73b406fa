import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UndoToast } from '~/components/desk/undo-toast';
import { useBulkEdit } from '~/components/hooks/use-bulk-edit';
import { useListScroll } from '~/components/hooks/use-list-scroll';
import { useRowRecords } from '~/components/hooks/use-row-records';
import { routeHash } from '~/components/library-route';
import { BulkBar } from '~/components/statements/bulk-bar';
import { carrySelection } from '~/components/statements/carried-selection';
import type { Column } from '~/components/statements/columns';
import { exportHash } from '~/components/statements/export-address';
import { ownIds, refKey, type Selection, withSelected } from '~/components/statements/selection';
import { StatementGrid } from '~/components/statements/statement-grid';
import type { StatementSort } from '~/utils/model/statement-query';
import { type Catalogue, refOfRow } from '~/utils/store/facets/catalogue';

type Props = {
  readonly catalogue: Catalogue;
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly packNames: ReadonlyMap<string, string>;
  readonly sort: StatementSort;
  readonly onSort: (sort: StatementSort) => void;
  /** Tells one search from another. */
  readonly question: string;
  /** What stands in place of a list without rows. */
  readonly children: ComponentChildren;
};

/** The list itself, what is selected in it, and what is done with that. */
export function StatementList(props: Props) {
  const { catalogue, rows, columns, packNames, question, children } = props;
  const [selection, setSelection] = useState<Selection>(new Map());
  const scroll = useListScroll(rows.length);
  const { first, end } = scroll.window;
  const records = useRowRecords(catalogue, [...rows.subarray(first, end)]);
  const { report, change, dismiss } = useBulkEdit();
  useTopOf(question, scroll.reveal);
  const [opened] = useState(openedRow);
  useEffect(() => {
    if (opened === null) return;
    scroll.reveal(opened);
    scroll.view.current?.focus();
  }, []);

  const refAt = (index: number) => {
    const row = rows[index];
    return row === undefined ? null : refOfRow(catalogue, row);
  };
  const select = (from: number, to: number, isOn: boolean) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const refs = [...rows.subarray(low, high + 1)].flatMap((row) => refOfRow(catalogue, row) ?? []);
    setSelection((before) => withSelected(before, refs, isOn));
  };
  const own = ownIds(selection);

  return (
    <>
      {rows.length === 0 && children}
      <StatementGrid
        initial={opened ?? 0}
        count={rows.length}
        scroll={scroll}
        refAt={refAt}
        listedAt={(index) => records.get(rows[index] ?? -1) ?? null}
        packName={(id) => packNames.get(id) ?? i18n.t('statements.unknownPack')}
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        isSelected={(ref) => selection.has(refKey(ref))}
        onSelect={select}
        onSelectAll={() => select(0, rows.length - 1, true)}
        onSelectNone={() => setSelection(new Map())}
        onOpen={(ref, index) => {
          history.replaceState({ row: index }, '');
          location.hash = routeHash({ view: 'statement', ref });
        }}
      />
      <p id="statement-keys" class="soft statement-keys" hidden={rows.length === 0}>
        {i18n.t('statements.keys')}
      </p>
      {selection.size > 0 && (
        <BulkBar
          selected={selection.size}
          own={own.length}
          onTag={(tag, add) => change({ kind: add ? 'add-tag' : 'remove-tag', ids: own, tag })}
          onMove={(to) => change({ kind: 'move', ids: own, to })}
          onTrash={() => {
            change({ kind: 'trash', ids: own });
            setSelection(new Map());
            // The bar goes with the selection, and the focus would go with the bar.
            scroll.view.current?.focus();
          }}
          onExport={() => {
            carrySelection([...selection.values()]);
            location.hash = exportHash({ kind: 'selection' });
          }}
          onClear={() => {
            setSelection(new Map());
            scroll.view.current?.focus();
          }}
        />
      )}
      {report && <UndoToast text={report.message} onUndo={report.undo} onClose={dismiss} />}
    </>
  );
}

/** Another question begins at the top of its answer; a change in the store leaves the reader where they are. */
function useTopOf(question: string, reveal: (row: number) => void): void {
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current !== question) reveal(0);
    asked.current = question;
  }, [question]);
}

/** The row that was opened from this entry of the browser's history, or null. */
function openedRow(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('row' in state)) return null;
  return typeof state.row === 'number' ? state.row : null;
}
