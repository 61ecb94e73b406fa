import * as v from 'valibot';
import { RequestError } from './request-error';

/** A parser for `handler` from a schema: the first problem names the place. */
export function parseParams<T>(schema: v.GenericSchema<unknown, T>): (params: unknown) => T {
  return (params) => {
    const result = v.safeParse(schema, params, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new RequestError('bad-request', `${v.getDotPath(issue) ?? 'params'}: ${issue.message}`);
  };
}
