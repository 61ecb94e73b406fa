import { i18n } from '#i18n';
import { TwoForms } from '~/components/packs/two-forms';
import type { MergeChoice, MergeConflict } from '~/utils/interchange/merge/merge-records';
import { recordChanges } from '~/utils/interchange/record-changes';
import { ChoiceField } from './choice-field';

type Props = {
  readonly conflict: MergeConflict;
  readonly index: number;
  readonly packName: string;
  /** Null for what is chosen for all. */
  readonly choice: MergeChoice | null;
  readonly onChoose: (index: number, choice: MergeChoice | null) => void;
};

/** One statement that the user and the pack hold differently, field by field, and which form stays. */
export function ConflictItem({ conflict: { first, second }, index, packName, choice, onChoose }: Props) {
  const { text } = first.statement;
  return (
    <li>
      <blockquote class="quote" dir="auto">
        {text}
      </blockquote>
      <p class="soft">
        <bdi>{first.speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
      </p>
      <TwoForms
        label={i18n.t('packsPage.formsOf', [text])}
        first={i18n.t('packsPage.own')}
        second={packName}
        changes={recordChanges(first, second)}
      />
      <ChoiceField
        name={`conflict-${index}`}
        legend={i18n.t('packsPage.choice')}
        value={choice}
        asOthers
        onChange={(next) => onChoose(index, next)}
      />
    </li>
  );
}
