import { i18n } from '#i18n';
import type { FieldChange } from '~/utils/interchange/field-changes';
import { diffWords } from '~/utils/text/word-diff';
import { fieldWord } from '../desk/field-word';
import { valueWord } from '../desk/value-word';
import { DiffText } from '../diff-text';
import '../table.css';

type Props = {
  /** What is compared, for assistive technology. */
  readonly label: string;
  /** Who holds the one form and the other. */
  readonly first: string;
  readonly second: string;
  readonly changes: readonly FieldChange[];
};

/** Two forms of one record beside each other: the fields that differ, with the differing words marked. */
export function TwoForms({ label, first, second, changes }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class="table two-forms">
        <thead>
          <tr>
            <td />
            <th scope="col">
              <bdi>{first}</bdi>
            </th>
            <th scope="col">
              <bdi>{second}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, at) => (
            <Row key={`${at} ${change.field}`} change={change} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const [left, right] = [valueWord(field, before), valueWord(field, after)];
  const steps = diffWords(left, right);
  const onlyLeft = steps.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : []));
  const onlyRight = steps.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : []));
  return (
    <tr>
      <th scope="row">{fieldWord(field)}</th>
      <td>{left === '' ? <Nothing /> : <DiffText text={left} only={onlyLeft} side="page" />}</td>
      <td>{right === '' ? <Nothing /> : <DiffText text={right} only={onlyRight} side="record" />}</td>
    </tr>
  );
}

function Nothing() {
  return <span class="soft">{i18n.t('packsPage.nothing')}</span>;
}
