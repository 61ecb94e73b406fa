import { i18n } from '#i18n';
import { type TimelineEntry, timelineBins } from './timeline-bins';
import { TimelineChart } from './timeline-chart';
import { TimelineTable } from './timeline-table';

type Props = { readonly entries: readonly TimelineEntry[] };

/** Statements over time as a chart, the same figures as a table, and how many stand in neither. */
export function TimelineFigure({ entries }: Props) {
  const { bins, step, unplaced } = timelineBins(entries);
  return (
    <figure class="timeline">
      {bins.length > 0 && (
        <>
          <TimelineChart bins={bins} step={step} />
          <details>
            <summary>{i18n.t('timeline.table')}</summary>
            <div class="timeline-scroll">
              <TimelineTable bins={bins} step={step} />
            </div>
          </details>
        </>
      )}
      {unplaced > 0 && <figcaption class="soft">{i18n.t('timeline.unplaced', unplaced)}</figcaption>}
    </figure>
  );
}
