/** What is wrong with a field, for the interface to put into words. */
export type ProblemCode =
  | 'required'
  | 'too-long'
  | 'date'
  | 'address'
  | 'language'
  | 'before-saying'
  | 'future'
  | 'evidence-needed'
  | 'reason-needed'
  | 'twice';

/** One field at fault. `field` is its path in the form, joined by points: "evidence.0.url". */
export type FormProblem = { readonly field: string; readonly code: ProblemCode; readonly max?: number };

/** Of problems that were named, those that are still there; new ones wait until the form is given again. */
export function stillWrong(
  named: readonly FormProblem[],
  found: readonly FormProblem[],
): readonly FormProblem[] {
  return named.filter((old) => found.some(({ field, code }) => field === old.field && code === old.code));
}
