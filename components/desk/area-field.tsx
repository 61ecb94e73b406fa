import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from './field';

type Props = {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly rows?: number;
  /** Most characters; the count is shown from the start when it is a tight one. */
  readonly max?: number;
  readonly isQuote?: boolean;
};

/** A limit up to this is met in ordinary writing. */
const TIGHT = 1000;

/** Text of several lines, which grows with what is in it. */
export function AreaField({ field, label, value, onInput, hint, isOptional, rows = 2, max, isQuote }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [value]);
  const length = value.trim().length;
  const isCounted = max !== undefined && (max <= TIGHT || length > max);
  return (
    <Field
      field={field}
      label={label}
      hint={hint}
      {...(isOptional && { isOptional })}
      aside={
        isCounted && (
          <span class={length > max ? 'desk-count desk-count-over' : 'desk-count'}>
            {i18n.t('desk.count', [String(length), String(max)])}
          </span>
        )
      }
    >
      {(attributes) => (
        <textarea
          {...attributes}
          ref={area}
          class={isQuote ? 'desk-input quote' : 'desk-input'}
          dir="auto"
          rows={rows}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
