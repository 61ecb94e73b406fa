import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const BENCHES = ['quotes', 'matching', 'pages', 'speed'];

/** One after the other, so that none disturbs another's timings. */
const failed = BENCHES.filter((name) => {
  console.log(`\n══ bench:${name}`);
  const file = resolve(import.meta.dirname, `${name}.ts`);
  return spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
