/** Takes the next value of a part of the form. */
export type Change<T> = (next: T) => void;

/** A setter for one field of a part: `set('title')` takes the field's next value. */
export function fieldsOf<T>(value: T, onChange: Change<T>) {
  return <K extends keyof T>(key: K) =>
    (next: T[K]): void =>
      onChange({ ...value, [key]: next });
}
