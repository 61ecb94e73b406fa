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
  const steps = scaleSteps(scales);
  const chosen = originalRating === '' ? undefined : stepOf(steps, originalRating, verdict);
  return (
    <>
      <ChoiceField
        field="assessment.verdict"
        label={i18n.t('desk.verdict')}
        value={verdict}
        options={VERDICTS.map((each) => [each, <VerdictWord key={each} verdict={each} />])}
        onChange={(next) =>
          // A step of a scale goes with its verdict; words that came with the record are its publisher's, and stay.
          onChange({ ...assessment, verdict: next, originalRating: chosen ? '' : originalRating })
        }
      />
      {(steps.length > 0 || originalRating !== '') && (
        <SelectField
          field="assessment.originalRating"
          label={i18n.t('desk.originalRating')}
          hint={i18n.t('desk.originalRatingHint')}
          value={chosen ? keyOf(chosen) : originalRating}
          options={[
            ['', i18n.t('desk.ourScale')],
            ...steps.map((step): [string, string] => [
              keyOf(step),
              i18n.t('desk.scaleStep', [step.label, step.packNames.join(', '), verdictWord(step.verdict)]),
            ]),
            ...(originalRating !== '' && !chosen ? [[originalRating, originalRating] as const] : []),
          ]}
          onChange={(key) => {
            const step = steps.find((each) => keyOf(each) === key);
            if (step) onChange({ ...assessment, originalRating: step.label, verdict: step.verdict });
            else onChange({ ...assessment, originalRating: key });
          }}
        />
      )}
    </>
  );
}

type ScaleStep = RatingLabel & { readonly packNames: readonly string[] };

/** The steps of all scales; what several publishers call the same and mean the same is one step. */
function scaleSteps(scales: readonly RatingScale[]): readonly ScaleStep[] {
  const steps = new Map<string, ScaleStep>();
  for (const { packName, labels } of scales)
    for (const step of labels) {
      const packNames = steps.get(keyOf(step))?.packNames ?? [];
      steps.set(keyOf(step), { ...step, packNames: [...packNames, packName] });
    }
  return [...steps.values()];
}

function stepOf(
  steps: readonly ScaleStep[],
  label: string,
  verdict: AssessmentForm['verdict'],
): ScaleStep | undefined {
  return steps.find((each) => each.label === label && each.verdict === verdict);
}

/** Two publishers may mean different verdicts by one word. */
function keyOf({ label, verdict }: RatingLabel): string {
  return `${verdict} ${label}`;
}
