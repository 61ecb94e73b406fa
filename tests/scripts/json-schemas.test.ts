import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas';

const parse = (text: string): unknown => JSON.parse(text);

describe('docs/schema', () => {
  it('has a file for each schema and no other', () => {
    expect(readdirSync('docs/schema').sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  it.each([...jsonSchemas()])(
    '%s is what the validators give (npx tsx scripts/write-schema.ts)',
    (name, text) => {
      expect(parse(readFileSync(`docs/schema/${name}`, 'utf8'))).toEqual(parse(text));
    },
  );

  it.each([...jsonSchemas()])('%s forbids unknown fields and names its draft', (_name, text) => {
    expect(parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });
});
