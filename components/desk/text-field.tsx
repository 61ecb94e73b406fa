import { Field } from './field';

type Props = {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly inputMode?: 'url';
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
};

/** One line of text. */
export function TextField({ field, label, value, onInput, hint, isOptional, ...control }: Props) {
  const { inputMode, placeholder, suggestions } = control;
  return (
    <Field field={field} label={label} hint={hint} {...(isOptional && { isOptional })}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            class="desk-input"
            type="text"
            dir="auto"
            autocomplete="off"
            {...(inputMode && { inputMode })}
            {...(placeholder && { placeholder })}
            {...(suggestions && { list: `${attributes.id}-list` })}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {suggestions && (
            <datalist id={`${attributes.id}-list`}>
              {suggestions.map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
