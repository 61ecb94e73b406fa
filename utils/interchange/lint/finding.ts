/**
 * What a good pack would not have. An `error` keeps a pack from being published; a `warning` asks a person to look.
 * `path` is a JSON pointer, `row` the id of the row it concerns (null for the pack).
 */
export type LintFinding = {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly path: string;
  readonly row: string | null;
  readonly message: string;
};
