import { i18n } from '#i18n';
import { LIMITS } from '~/utils/desk/check-form';
import type { AssessmentForm } from '~/utils/desk/desk-form';
import { AreaField } from './area-field';
import { type Change, fieldsOf } from './change';
import { TextField } from './text-field';
import { type RatingScale, VerdictField } from './verdict-field';

type Props = {
  readonly assessment: AssessmentForm;
  readonly scales: readonly RatingScale[];
  readonly onChange: Change<AssessmentForm>;
};

/** What the record shows, and the verdict. */
export function AssessmentFields({ assessment, scales, onChange }: Props) {
  const set = fieldsOf(assessment, onChange);
  const { verdict } = assessment;
  const isFalse = verdict === 'false' || verdict === 'mostly-false';
  return (
    <section class="desk-section" aria-labelledby="desk-assessment">
      <h2 id="desk-assessment">{i18n.t('desk.assessment')}</h2>
      <p class="soft">{i18n.t('desk.assessmentText')}</p>
      <VerdictField assessment={assessment} scales={scales} onChange={onChange} />
      <AreaField
        field="assessment.rationale"
        label={i18n.t('desk.finding')}
        hint={i18n.t('desk.findingHint')}
        rows={3}
        max={LIMITS.rationale}
        value={assessment.rationale}
        onInput={set('rationale')}
      />
      <AreaField
        field="assessment.correction"
        label={i18n.t('desk.correction')}
        isOptional={!isFalse}
        hint={isFalse ? i18n.t('desk.correctionHint') : undefined}
        max={LIMITS.correction}
        value={assessment.correction}
        onInput={set('correction')}
      />
      <AreaField
        field="assessment.missingContext"
        label={i18n.t('desk.missingContext')}
        isOptional={verdict !== 'missing-context'}
        max={LIMITS.correction}
        value={assessment.missingContext}
        onInput={set('missingContext')}
      />
      <div class="desk-pair">
        <TextField
          field="assessment.asOf"
          label={i18n.t('desk.asOf')}
          hint={i18n.t('desk.asOfHint')}
          value={assessment.asOf}
          onInput={set('asOf')}
        />
        <TextField
          field="assessment.url"
          label={i18n.t('desk.fullCheck')}
          isOptional
          inputMode="url"
          value={assessment.url}
          onInput={set('url')}
        />
      </div>
    </section>
  );
}
