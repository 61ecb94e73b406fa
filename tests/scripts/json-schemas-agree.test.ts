import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packSchema } from '~/utils/interchange/pack-schema';
import { packSignatureSchema } from '~/utils/interchange/signature/pack-signature';
import { jsonSchemas } from '../../scripts/json-schemas';
import { anyPack } from '../utils/interchange/any-pack';
import { HOSTILE_VALUES } from '../utils/interchange/hostile/hostile-values-data';
import { mutateJson, randomBy } from '../utils/interchange/hostile/mutate';
import { samplePack } from '../utils/interchange/sample-pack';

const whole = v.strictObject({ ...packSchema.entries, signature: v.exactOptional(packSignatureSchema) });
// A second validator, by the standard: nothing of ours tells it what a row is.
const ajv = new Ajv2020({ allErrors: false, validateFormats: false });
const parse = (text: string): object => JSON.parse(text);
const validate = ajv.compile(parse(jsonSchemas().get('pack.schema.json') ?? ''));

/** What the published schemas say that they cannot say. */
const UNSAID = [
  /is not a day of the calendar/,
  /is no time that can be read/,
  /is not a valid address/,
  /holds a control character or half of a surrogate pair/,
  /must be at most \d+ characters/,
];

const pointsOver = (value: unknown, max: number): boolean =>
  typeof value !== 'string' || [...value].length > max;

/** Faults that a validator by JSON Schema ought to have found. */
function missedBy(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.flatMap(({ message, input }) => {
    const max = /at most (\d+) characters/.exec(message)?.[1];
    const isUnsaid =
      UNSAID.some((pattern) => pattern.test(message)) &&
      (max === undefined || !pointsOver(input, Number(max)));
    return isUnsaid ? [] : [message];
  });
}

function disagreement(value: unknown): readonly string[] {
  const ours = v.safeParse(whole, value);
  if (validate(value)) return ours.success ? [] : missedBy(ours.issues);
  return ours.success ? [ajv.errorsText(validate.errors)] : [];
}

describe('the published JSON Schema and the validators', () => {
  it('agree on any good pack', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(validate(pack)).toBe(true);
        expect(v.is(whole, pack)).toBe(true);
      }),
    );
  });

  it('agree on what has been changed, but for what the schema says that it cannot say', () => {
    const packs = [samplePack, ...fc.sample(anyPack, { numRuns: 10, seed: 1 })];
    let bad = 0;
    for (const [i, pack] of packs.entries())
      for (let seed = 0; seed < 200; seed++) {
        const changed: unknown = JSON.parse(mutateJson(JSON.stringify(pack), randomBy(seed)));
        expect(disagreement(changed), `${i}, ${seed}`).toEqual([]);
        if (!v.is(whole, changed)) bad++;
      }
    expect(bad).toBeGreaterThan(1000);
  });

  it('agree on every hostile value in every field', () => {
    const entries = (value: object, path: readonly string[] = []): (readonly string[])[] =>
      Object.entries(value).flatMap(([key, child]) => [
        [...path, key],
        ...(typeof child === 'object' && child !== null ? entries(child, [...path, key]) : []),
      ]);
    const put = (value: unknown, [key = '', ...rest]: readonly string[], hostile: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((item, i) =>
          String(i) === key ? (rest.length > 0 ? put(item, rest, hostile) : hostile) : item,
        );
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, child]) => [
          name,
          name !== key ? child : rest.length > 0 ? put(child, rest, hostile) : hostile,
        ]),
      );
    };
    for (const path of entries(samplePack))
      for (const hostile of HOSTILE_VALUES)
        expect(disagreement(put(samplePack, path, hostile)), path.join('/')).toEqual([]);
  });

  it.each([...jsonSchemas()])('%s is a schema by its draft, and says what it cannot say', (_name, text) => {
    const schema = parse(text);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({
      description: expect.stringMatching(/Not expressed here: .*calendar.*UTF-16/),
    });
  });
});
