import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { DATA_FOLDER } from '../scripts/data-folder';
import { compareQuality } from './matching/quality';
import { compareSpeed } from './matching/speed';
import { streamScores } from './matching/stream';

/**
 * The matcher beside MiniSearch, FlexSearch and Orama on the same tokens. `--sizes 10000,100000,300000` sets the sizes
 * of the generated store, `--peers-up-to N` how large a store the peers are asked to hold (100,000 unless given).
 */
const option = (name: string, otherwise: string): string =>
  process.argv[process.argv.indexOf(name) + 1 || process.argv.length] ?? otherwise;
const data = join(DATA_FOLDER, 'matching');

if (existsSync(data)) {
  for (const set of ['politifact', 'snopes']) {
    console.log(`\n${set}, dev`);
    console.table(await compareQuality(join(data, set)));
  }
  console.log('\nWhole debates, dev (judged)');
  console.table(await streamScores(join(data, 'politifact')));
} else console.log(`Quality skipped: there is no data at ${data} (set ON_RECORD_DATA).`);

for (const size of option('--sizes', '10000,100000,300000').split(',').map(Number)) {
  console.log(`\n${size} generated statements`);
  console.table(await compareSpeed(size, Number(option('--peers-up-to', '100000'))));
}
