// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are placed one by one needs its roles named
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row that is active
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedRecord, StatementRef } from '~/utils/model/statement';
import type { StatementSort } from '~/utils/model/statement-query';
import { type Column, columnTracks, leastWidth } from './columns';
import { listMove } from './list-keys';
import { StatementHead } from './statement-head';
import { StatementRow } from './statement-row';
import type { VisibleWindow } from './visible-window';

/** What of the list is on the screen, and how to move it; see `useListScroll`. */
export type GridScroll = {
  /** Goes onto the element that scrolls. */
  readonly view: RefObject<HTMLDivElement | null>;
  /** Goes onto an unseen element as high as a row. */
  readonly probe: RefObject<HTMLDivElement | null>;
  readonly window: VisibleWindow;
  readonly rowHeight: number;
  /** Rows on a screen, at least one. */
  readonly pageSize: number;
  readonly reveal: (index: number) => void;
};

type Props = {
  readonly count: number;
  /** The row to begin on. */
  readonly initial: number;
  readonly scroll: GridScroll;
  readonly refAt: (index: number) => StatementRef | null;
  /** Null while it is being read. */
  readonly listedAt: (index: number) => ListedRecord | null;
  readonly packName: (packId: string) => string;
  readonly columns: readonly Column[];
  readonly sort: StatementSort;
  readonly onSort: (sort: StatementSort) => void;
  readonly isSelected: (ref: StatementRef) => boolean;
  /** All from one index to the other, both included. */
  readonly onSelect: (from: number, to: number, isOn: boolean) => void;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  readonly onOpen: (ref: StatementRef, index: number) => void;
};

/**
 * The list: only what is on the screen is drawn. It has the focus itself and names the row it is on, so that the
 * focus is never lost to scrolling.
 */
export function StatementGrid(props: Props) {
  const { count, scroll, refAt, columns } = props;
  const [place, setPlace] = useState(props.initial);
  const anchor = useRef(props.initial);
  const current = Math.min(place, Math.max(0, count - 1));
  const { first, end, offset, total } = scroll.window;
  const shown = Array.from({ length: end - first }, (_, i) => first + i);
  const style = {
    '--columns': columnTracks(columns),
    '--least': leastWidth(columns),
    '--gaps': columns.length + 1,
  };

  const pick = (index: number, extend: boolean) => {
    const ref = refAt(index);
    if (!ref) return;
    if (extend) props.onSelect(anchor.current, index, true);
    else {
      props.onSelect(index, index, !props.isSelected(ref));
      anchor.current = index;
    }
    setPlace(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = listMove(event, { current, count, pageSize: scroll.pageSize });
    const ref = refAt(current);
    if (move) {
      if (move.extend) props.onSelect(anchor.current, move.to, true);
      else anchor.current = move.to;
      setPlace(move.to);
      scroll.reveal(move.to);
    } else if (event.key === 'Enter' && ref) props.onOpen(ref, current);
    else if (event.key === ' ') pick(current, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) props.onSelectAll();
    else if (event.key === 'Escape') props.onSelectNone();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroll.view}
      class="statement-grid"
      hidden={count === 0}
      role="grid"
      aria-label={i18n.t('statements.list')}
      aria-describedby="statement-keys"
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 2}
      aria-activedescendant={current >= first && current < end ? rowId(current) : undefined}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && (current < first || current >= end)) setPlace(first);
      }}
    >
      <StatementHead columns={columns} sort={props.sort} onSort={props.onSort} />
      <div ref={scroll.probe} class="statement-row statement-probe" aria-hidden="true" />
      <div role="rowgroup" class="statement-rows" style={{ blockSize: `${total}px` }}>
        {shown.map((index) => {
          const ref = refAt(index);
          if (!ref) return null;
          return (
            <StatementRow
              // By place: another search writes into the rows that are there, which is faster than new ones.
              key={index}
              id={rowId(index)}
              index={index}
              statement={ref}
              listed={props.listedAt(index)}
              packName={ref.packId === null ? null : props.packName(ref.packId)}
              columns={columns}
              isCurrent={index === current}
              isSelected={props.isSelected(ref)}
              style={{ insetBlockStart: `${offset + (index - first) * scroll.rowHeight}px` }}
              onPick={(extend) => pick(index, extend)}
              onOpen={() => props.onOpen(ref, index)}
            />
          );
        })}
      </div>
    </div>
  );
}

function rowId(index: number): string {
  return `statement-row-${index}`;
}
