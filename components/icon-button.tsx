type Props = {
  /** Its name, which is also shown when the pointer rests on it. */
  readonly label: string;
  /** Path data within a box of 16 by 16. */
  readonly path: string;
  readonly onClick: () => void;
};

/** A button with a sign in place of a word. */
export function IconButton({ label, path, onClick }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
