import type { ComponentChildren } from 'preact';
import { controlId, useProblem } from './problems';

type Props<T extends string> = {
  readonly field: string;
  readonly label: string;
  readonly value: T | '';
  readonly options: readonly (readonly [T, ComponentChildren])[];
  readonly onChange: (value: T) => void;
};

/** One of a few, all in sight. The first one carries the field's id, so that focus can go there. */
export function ChoiceField<T extends string>({ field, label, value, options, onChange }: Props<T>) {
  const problem = useProblem(field);
  const id = controlId(field);
  return (
    <fieldset class={problem ? 'desk-choices desk-field-wrong' : 'desk-choices'}>
      <legend>{label}</legend>
      <div class="desk-choice-row">
        {options.map(([option, word], i) => (
          <label key={option} class="choice">
            <input
              type="radio"
              name={id}
              id={i === 0 ? id : undefined}
              checked={option === value}
              aria-describedby={problem ? `${id}-problem` : undefined}
              onChange={() => onChange(option)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p class="desk-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
