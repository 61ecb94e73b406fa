import { i18n } from '#i18n';
import type { MergeChoice } from '~/utils/interchange/merge/merge-records';

type Props = {
  /** Names the group of buttons within the form. */
  readonly name: string;
  readonly legend: string;
  /** Null is "as for all", where that is offered. */
  readonly value: MergeChoice | null;
  /** Offer "as for all". */
  readonly asOthers?: boolean;
  readonly onChange: (choice: MergeChoice | null) => void;
};

const CHOICES: readonly MergeChoice[] = ['first', 'second', 'both'];

function choiceWord(choice: MergeChoice): string {
  if (choice === 'first') return i18n.t('packsPage.keepFirst');
  return choice === 'second' ? i18n.t('packsPage.keepSecond') : i18n.t('packsPage.keepBoth');
}

/** Mine, theirs, or both. */
export function ChoiceField({ name, legend, value, asOthers = false, onChange }: Props) {
  const offered = asOthers ? [null, ...CHOICES] : CHOICES;
  return (
    <fieldset class="list-choice choice-field">
      <legend>{legend}</legend>
      {offered.map((choice) => (
        <label key={choice ?? 'others'}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          {choice === null ? i18n.t('packsPage.asOthers') : choiceWord(choice)}
        </label>
      ))}
    </fieldset>
  );
}
