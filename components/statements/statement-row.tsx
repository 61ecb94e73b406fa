// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are placed one by one needs its roles named
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the row that is active
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import type { CSSProperties } from 'preact';
import { i18n } from '#i18n';
import type { ListedRecord, StatementRef } from '~/utils/model/statement';
import { countIndependent } from '../evidence-list';
import { formatCount } from '../format-count';
import { formatDate } from '../format-date';
import { formatDay } from '../format-day';
import { routeHash } from '../library-route';
import { VerdictWord } from '../verdict-word';
import { evidenceWord } from '../words';
import type { Column } from './columns';
import { type KindCount, kindCounts } from './kind-counts';
import { recordStateWord } from './query-words';
import { rowState, rowStates } from './row-state';

type Props = {
  readonly id: string;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  /** Null while it is being read. */
  readonly listed: ListedRecord | null;
  readonly statement: StatementRef;
  readonly packName: string | null;
  readonly columns: readonly Column[];
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
  readonly onPick: (extend: boolean) => void;
  readonly onOpen: () => void;
};

/** Below its head a table counts its rows from 2. */
const HEAD_ROWS = 2;

/** One statement of the list. Keys are the list's; what is here to click is for the mouse. */
export function StatementRow(props: Props) {
  const { id, index, listed, statement, columns, isCurrent, isSelected, style, onPick, onOpen } = props;
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + HEAD_ROWS}
      aria-selected={isSelected}
      class={`statement-row${isCurrent ? ' is-current' : ''}${statement.packId === null ? ' is-own' : ''}`}
      style={style}
      onClick={onOpen}
    >
      <div role="gridcell" class="cell-pick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={i18n.t('statements.select')}
          checked={isSelected}
          onClick={(event) => onPick(event.shiftKey)}
        />
      </div>
      <div role="gridcell" class="cell-text">
        <a
          tabIndex={-1}
          href={routeHash({ view: 'statement', ref: statement })}
          onClick={(event) => {
            // The row opens it and remembers where it stood; other clicks are the browser's.
            if (event.ctrlKey || event.metaKey || event.shiftKey) event.stopPropagation();
            else event.preventDefault();
          }}
          lang={listed?.record.statement.lang}
          dir="auto"
        >
          {listed?.record.statement.text ?? i18n.t('statements.unread')}
        </a>
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" class={`cell-${column}`}>
          {listed && <Cell column={column} listed={listed} packName={props.packName} />}
        </div>
      ))}
    </div>
  );
}

type CellProps = {
  readonly column: Column;
  readonly listed: ListedRecord;
  readonly packName: string | null;
};

function Cell({ column, listed: { record, changedAt }, packName }: CellProps) {
  const { statement, speaker, assessments, evidence } = record;
  const state = rowState(assessments);
  switch (column) {
    case 'speaker':
      return <bdi>{speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>;
    case 'saidOn':
      return <>{statement.saidOn && formatDate(statement.saidOn)}</>;
    case 'verdict':
      if (state && 'assessment' in state) return <VerdictWord verdict={state.assessment.verdict} />;
      return <span class="soft">{recordStateWord(state?.state ?? 'unassessed')}</span>;
    case 'evidence': {
      const { independent } = countIndependent(evidence);
      return (
        <span class="soft">
          {independent === 0 ? i18n.t('statements.needsSource') : i18n.t('statements.sources', independent)}
        </span>
      );
    }
    case 'state':
      return <>{rowStates(assessments).map(recordStateWord).join(', ')}</>;
    case 'kinds':
      return <>{kindCounts(evidence).map(kindWords).join(', ')}</>;
    case 'changedAt':
      return <>{changedAt && formatDay(changedAt)}</>;
    case 'asOf':
      return <>{state && 'assessment' in state && formatDate(state.assessment.asOf)}</>;
    case 'tags':
      return <bdi>{statement.tags.join(', ')}</bdi>;
    case 'lang':
      return <>{statement.lang}</>;
    case 'origin':
      return packName === null ? (
        <strong>{i18n.t('statements.own')}</strong>
      ) : (
        <bdi class="soft">{packName}</bdi>
      );
  }
}

function kindWords({ kind, count }: KindCount): string {
  return count === 1 ? evidenceWord(kind) : `${evidenceWord(kind)} (${formatCount(count)})`;
}
