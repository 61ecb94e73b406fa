import { i18n } from '#i18n';
import type { RoleForm, SpeakerFormProblem } from './speaker-form';

type Props = {
  readonly roles: readonly RoleForm[];
  readonly problems: readonly SpeakerFormProblem[];
  readonly onChange: (roles: readonly RoleForm[]) => void;
};

const EMPTY: RoleForm = { title: '', from: '', to: '' };

/** The roles of a speaker in time, one in each row. */
export function RoleFields({ roles, problems, onChange }: Props) {
  const set = (at: number, part: Partial<RoleForm>) =>
    onChange(roles.map((role, i) => (i === at ? { ...role, ...part } : role)));
  return (
    <fieldset class="role-fields">
      <legend class="label">{i18n.t('dossier.roles')}</legend>
      {roles.map((role, at) => (
        // Rows have no names of their own: their place is all there is to know them by.
        <div key={at} class="role-row">
          {(['title', 'from', 'to'] as const).map((part) => (
            <label key={part} class="field">
              <span class="soft">{partWord(part)}</span>
              <input
                value={role[part]}
                maxLength={part === 'title' ? 300 : 10}
                aria-invalid={problems.includes(`roles.${at}.${part}`) || undefined}
                onInput={(event) => set(at, { [part]: event.currentTarget.value })}
              />
            </label>
          ))}
          <button
            type="button"
            class="button button-plain"
            aria-label={i18n.t('deskEvidence.removeNamed', [role.title])}
            onClick={(event) => {
              const group = event.currentTarget.closest('fieldset');
              onChange(roles.filter((_, i) => i !== at));
              // The row goes, and the focus would go with it.
              group?.querySelector<HTMLElement>(':scope > button')?.focus();
            }}
          >
            {i18n.t('deskEvidence.remove')}
          </button>
          {problems.some((each) => each.startsWith(`roles.${at}.`)) && (
            <p class="role-problem problem">
              {problems.includes(`roles.${at}.title`)
                ? i18n.t('deskProblem.required')
                : i18n.t('deskProblem.date')}
            </p>
          )}
        </div>
      ))}
      <button type="button" class="button" onClick={() => onChange([...roles, EMPTY])}>
        {i18n.t('speakerTools.roleAdd')}
      </button>
    </fieldset>
  );
}

function partWord(part: keyof RoleForm): string {
  if (part === 'title') return i18n.t('speakerTools.roleTitle');
  return part === 'from' ? i18n.t('speakerTools.roleFrom') : i18n.t('speakerTools.roleTo');
}
