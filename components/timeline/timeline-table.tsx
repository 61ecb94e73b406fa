import { i18n } from '#i18n';
import { VERDICTS } from '~/utils/model/assessment';
import { verdictWord } from '../words';
import { periodName } from './period-name';
import type { Judged, TimelineBin } from './timeline-bins';

type Props = { readonly bins: readonly TimelineBin[]; readonly step: number };

/** The chart's figures as a table, verdict by verdict; stretches of time without a statement are left out. */
export function TimelineTable({ bins, step }: Props) {
  const filled = bins.filter(({ total }) => total > 0);
  const columns = [...VERDICTS, null].filter((judged) => filled.some(({ counts }) => counts.has(judged)));
  return (
    <table class="timeline-table">
      <caption class="visually-hidden">{i18n.t('timeline.label')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('timeline.period')}</th>
          {columns.map((judged) => (
            <th key={judged} scope="col">
              {judgedWord(judged)}
            </th>
          ))}
          <th scope="col">{i18n.t('timeline.total')}</th>
        </tr>
      </thead>
      <tbody>
        {filled.map(({ from, counts, total }) => (
          <tr key={from}>
            <th scope="row">{periodName(from, step)}</th>
            {columns.map((judged) => (
              <td key={judged}>{counts.get(judged) ?? 0}</td>
            ))}
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function judgedWord(judged: Judged): string {
  return judged === null ? i18n.t('timeline.series.none') : verdictWord(judged);
}
