import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { controlId, useProblem } from './problems';

/** What a control carries so that it is named, explained and known to be at fault. */
export type ControlAttributes = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = {
  /** The field's path in the form. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  /** Stands at the end of the label's line. */
  readonly aside?: ComponentChildren;
  readonly children: (attributes: ControlAttributes) => ComponentChildren;
};

/** A labelled control with its hint and what is wrong with it. */
export function Field({ field, label, hint, isOptional, aside, children }: Props) {
  const problem = useProblem(field);
  const id = controlId(field);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'desk-field desk-field-wrong' : 'desk-field'}>
      <div class="desk-label">
        <label for={id}>
          {label}
          {isOptional && <span class="soft"> {i18n.t('desk.optional')}</span>}
        </label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {problem && (
        <p class="desk-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
