import { i18n } from '#i18n';
import { axisTicks } from './axis-ticks';
import { barParts, seriesIn, seriesName } from './bar-series';
import { periodName, periodTick } from './period-name';
import { SeriesPatterns } from './series-patterns';
import type { TimelineBin } from './timeline-bins';

type Props = { readonly bins: readonly TimelineBin[]; readonly step: number };

/** CSS pixels, as everything in the drawing: it is shown at its own size, and scrolled where it is too wide. */
const PLOT_HEIGHT = 140;
const PLOT_WIDTH = 620;
const LEFT = 36;
const TOP = 10;
const BELOW = 36;
const WIDEST_BAR = 48;
const NARROWEST_BAR = 26;
/** Two lines of small type stand under a bar; narrower bars share them. */
const TICK_WIDTH = 34;
const GAP = 6;

/** Bars of statements by time, each divided by verdict; patterns and words tell what colours tell. */
export function TimelineChart({ bins, step }: Props) {
  const ticks = axisTicks(Math.max(...bins.map(({ total }) => total)));
  const top = ticks.at(-1) ?? 1;
  const pitch = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, Math.floor(PLOT_WIDTH / bins.length)));
  const width = LEFT + pitch * bins.length + GAP;
  const height = TOP + PLOT_HEIGHT + BELOW;
  const y = (count: number) => TOP + PLOT_HEIGHT * (1 - count / top);
  const every = Math.ceil(TICK_WIDTH / pitch);
  return (
    <div class="timeline-chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="timeline-plot" aria-label={i18n.t('timeline.label')} tabIndex={0}>
        <svg width={width} height={height} role="img" aria-label={summary(bins, step)}>
          <SeriesPatterns />
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="timeline-rule" x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - GAP} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {bins.map((bin, i) => {
            const x = LEFT + i * pitch + GAP / 2;
            const label = periodTick(bin.from, step);
            const isNewYear = i === 0 || label.year !== periodTick(bins[i - 1]?.from ?? '', step).year;
            return (
              <g key={bin.from}>
                <title>{barWords(bin, step)}</title>
                <rect class="timeline-hit" x={x} y={TOP} width={pitch - GAP} height={PLOT_HEIGHT} />
                {barParts(bin).map(({ series, count, below }) => (
                  <rect
                    key={series}
                    class={`series-bar series-${series}`}
                    x={x}
                    y={y(below + count)}
                    width={pitch - GAP}
                    height={y(below) - y(below + count)}
                  />
                ))}
                {(i % every === 0 || (isNewYear && label.year)) && (
                  <text x={x + (pitch - GAP) / 2} y={TOP + PLOT_HEIGHT + 14} text-anchor="middle">
                    {i % every === 0 && label.short}
                    {isNewYear && label.year && (
                      <tspan x={x + (pitch - GAP) / 2} y={TOP + PLOT_HEIGHT + 30}>
                        {label.year}
                      </tspan>
                    )}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </section>
      <ul class="timeline-legend">
        {seriesIn(bins).map((series) => (
          <li key={series}>
            <svg width="16" height="16" aria-hidden="true">
              <rect class={`series-bar series-${series}`} x="1" y="1" width="14" height="14" />
            </svg>
            {seriesName(series)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function summary(bins: readonly TimelineBin[], step: number): string {
  const total = bins.reduce((sum, bin) => sum + bin.total, 0);
  const [first, last] = [bins[0]?.from ?? '', bins.at(-1)?.from ?? ''];
  return i18n.t('timeline.summary', total, [String(total), periodName(first, step), periodName(last, step)]);
}

function barWords(bin: TimelineBin, step: number): string {
  const parts = barParts(bin).map(({ series, count }) => `${seriesName(series)}: ${count}`);
  return [periodName(bin.from, step), ...parts].join('\n');
}
