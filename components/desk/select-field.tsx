import { Field } from './field';

type Props<T extends string> = {
  readonly field: string;
  readonly label: string;
  readonly value: T;
  /** In order; the value of each and its word. */
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
};

/** One of several words. */
export function SelectField<T extends string>({ field, label, value, options, onChange, hint }: Props<T>) {
  return (
    <Field field={field} label={label} hint={hint}>
      {(attributes) => (
        <select
          {...attributes}
          class="desk-input"
          value={value}
          onChange={(event) => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([option, word]) => (
            <option key={option} value={option}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
