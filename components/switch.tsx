type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A labelled on/off switch. */
export function Switch({ label, checked, onChange }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span aria-hidden="true" class="switch-track" />
      <span>{label}</span>
    </label>
  );
}
