import { i18n } from '#i18n';
import { LIMITS } from '~/utils/desk/check-form';
import type { DeskForm } from '~/utils/desk/desk-form';
import { AreaField } from './area-field';
import { type Change, fieldsOf } from './change';
import { controlId } from './problems';
import { TextField } from './text-field';

type Props = {
  readonly form: DeskForm;
  readonly isJudged: boolean;
  readonly asksReason: boolean;
  readonly onChange: Change<DeskForm>;
};

/** Who answers for it, what ties them to the matter, and why something is changed. */
export function SignatureFields({ form, isJudged, asksReason, onChange }: Props) {
  const set = fieldsOf(form, onChange);
  const { assessment } = form;
  return (
    <section class="desk-section" aria-labelledby="desk-signature">
      <h2 id="desk-signature">{i18n.t('desk.signature')}</h2>
      <TextField
        field="author"
        label={i18n.t('desk.author')}
        hint={i18n.t('desk.authorHint')}
        value={form.author}
        onInput={set('author')}
      />
      {isJudged && (
        <div class="desk-group">
          <label class="desk-tick">
            <input
              type="checkbox"
              id={assessment.noInterest ? controlId('assessment.interest') : undefined}
              checked={assessment.noInterest}
              onChange={(event) => {
                const noInterest = event.currentTarget.checked;
                onChange({
                  ...form,
                  assessment: { ...assessment, noInterest, interest: noInterest ? '' : assessment.interest },
                });
              }}
            />
            <span>{i18n.t('desk.noInterest')}</span>
          </label>
          {!assessment.noInterest && (
            <AreaField
              field="assessment.interest"
              label={i18n.t('desk.interest')}
              hint={i18n.t('desk.interestHint')}
              max={LIMITS.interest}
              value={assessment.interest}
              onInput={(interest) => onChange({ ...form, assessment: { ...assessment, interest } })}
            />
          )}
        </div>
      )}
      {asksReason && (
        <AreaField
          field="reason"
          label={i18n.t('desk.reason')}
          hint={i18n.t('desk.reasonHint')}
          value={form.reason}
          onInput={set('reason')}
        />
      )}
    </section>
  );
}
