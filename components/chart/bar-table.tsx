import type { ComponentChildren } from 'preact';
import { formatCount } from '../format-count';

/** One bar; `label` is what it stands for. */
export type Bar = { readonly key: string; readonly label: ComponentChildren; readonly count: number };

type Props = {
  readonly caption: string;
  /** Heads of the two columns. */
  readonly heads: readonly [label: string, count: string];
  readonly bars: readonly Bar[];
};

/** Lying bars with their figures: a table that is its own chart, so that no one sees less than another. */
export function BarTable({ caption, heads, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bar-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <span class="bar" aria-hidden="true" style={{ '--share': count / most }} />
              {formatCount(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
