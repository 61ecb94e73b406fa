/** Why a request failed. `code` is for programs, `message` for logs; the interface words the code itself. */
export type Failure = { readonly code: string; readonly message: string };

/** What crosses a process: JSON only, since an Error loses its class on the way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value for the way back. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure for the way back. */
export function fail(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
