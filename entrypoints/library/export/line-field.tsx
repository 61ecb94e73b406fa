type Props = {
  /** Of the control within the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'password';
  readonly hint?: string | undefined;
  /** What is wrong with it; "" when nothing is. */
  readonly problem?: string;
  readonly isLong?: boolean;
  readonly onInput: (value: string) => void;
};

/** A labelled line, or a few, with a hint and what is wrong with it. */
export function LineField({
  id,
  label,
  value,
  type = 'text',
  hint,
  problem = '',
  isLong = false,
  onInput,
}: Props) {
  const control: Control = {
    id,
    value,
    'aria-invalid': problem !== '',
    'aria-describedby': hint ? `${id}-hint ${id}-problem` : `${id}-problem`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={3} {...control} /> : <OneLine type={type} control={control} />}
      {hint && (
        <span id={`${id}-hint`} class="soft">
          {hint}
        </span>
      )}
      <span id={`${id}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
}

type Control = {
  readonly id: string;
  readonly value: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
};

/** The types of `input` are told apart by a literal `type`. */
function OneLine({ type, control }: { readonly type: Props['type']; readonly control: Control }) {
  if (type === 'password') return <input type="password" autocomplete="new-password" {...control} />;
  if (type === 'url') return <input type="url" autocomplete="off" {...control} />;
  return <input type="text" autocomplete="off" dir="auto" {...control} />;
}
