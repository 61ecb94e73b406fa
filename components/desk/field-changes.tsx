import { i18n } from '#i18n';
import type { FieldChange } from '~/utils/interchange/field-changes';
import { diffWords } from '~/utils/text/word-diff';
import { DiffText } from '../diff-text';
import { fieldWord } from './field-word';
import { valueWord } from './value-word';

/** Fields that differ, each before and after, with the differing words marked. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <dl class="revision-changes">
      {changes.map((change, at) => (
        // Two assessments of one record may differ in the same field.
        <Change key={`${at} ${change.field}`} change={change} />
      ))}
    </dl>
  );
}

function Change({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const [old, now] = [valueWord(field, before), valueWord(field, after)];
  const steps = diffWords(old, now);
  const gone = steps.flatMap(({ kind, a }) => (kind === 'only-a' && a ? [a] : []));
  const come = steps.flatMap(({ kind, b }) => (kind === 'only-b' && b ? [b] : []));
  return (
    <div>
      <dt class="label">{fieldWord(field)}</dt>
      {before !== '' && (
        <dd>
          <span class="visually-hidden">{i18n.t('deskHistory.before')}</span>
          <del>
            <DiffText text={old} only={gone} side="page" />
          </del>
        </dd>
      )}
      {after !== '' && (
        <dd>
          <span class="visually-hidden">{i18n.t('deskHistory.after')}</span>
          <ins>
            <DiffText text={now} only={come} side="record" />
          </ins>
        </dd>
      )}
    </div>
  );
}
