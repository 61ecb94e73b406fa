import { i18n } from '#i18n';
import type { AssessmentForm } from '~/utils/desk/desk-form';
import { VERDICTS } from '~/utils/model/assessment';
import type { RatingLabel } from '~/utils/model/pack';
import { VerdictWord } from '../verdict-word';
import { verdictWord } from '../words';
import type { Change } from './change';
import { ChoiceField } from './choice-field';
import { SelectField } from './select-field';

/** A publisher's own scale. */
export type RatingScale = { readonly packName: string; readonly labels: readonly RatingLabel[] };

type Props = {
  readonly assessment: AssessmentForm;
  readonly scales: readonly RatingScale[];
  readonly onChange: Change<AssessmentForm>;
};

/** The verdict, on our scale or in a publisher's own words, which stand for a step of ours. */
export function VerdictField({ assessment, scales, onChange }: Props) {
  const { verdict, originalRating } = assessment;
  const labels = scales.flatMap(({ packName, labels: steps }) =>
    steps.map((step) => ({ packName, ...step })),
  );
  return (
    <>
      <ChoiceField
        field="assessment.verdict"
        label={i18n.t('desk.verdict')}
        value={verdict}
        options={VERDICTS.map((each) => [each, <VerdictWord key={each} verdict={each} />])}
        onChange={(next) => onChange({ ...assessment, verdict: next, originalRating: '' })}
      />
      {labels.length > 0 && (
        <SelectField
          field="assessment.originalRating"
          label={i18n.t('desk.originalRating')}
          hint={i18n.t('desk.originalRatingHint')}
          value={originalRating}
          options={[
            ['', i18n.t('desk.ourScale')],
            ...labels.map(({ packName, label, verdict: mapped }): [string, string] => [
              label,
              i18n.t('desk.scaleStep', [label, packName, verdictWord(mapped)]),
            ]),
          ]}
          onChange={(label) => {
            const step = labels.find((each) => each.label === label);
            onChange({ ...assessment, originalRating: label, ...(step && { verdict: step.verdict }) });
          }}
        />
      )}
    </>
  );
}
