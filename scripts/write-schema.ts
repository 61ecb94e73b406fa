import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas';

/** Writes docs/schema/*.json: `npx tsx scripts/write-schema.ts`. */
mkdirSync('docs/schema', { recursive: true });
for (const [name, text] of jsonSchemas()) {
  writeFileSync(`docs/schema/${name}`, text);
  console.log(`docs/schema/${name}`);
}
