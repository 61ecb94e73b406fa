import process from 'node:process';
import { readModel } from '../scripts/cli/read-model';
import { extractAttributions } from '../utils/attribution/extract-attributions';

/**
 * Time over length: the engine on texts of hostile shapes, 125,000 to 1,000,000 characters long, in milliseconds of
 * processor time. Linear means that twice the text takes twice the time; the last column is the growth per doubling (2
 * is linear, 4 is quadratic).
 */
const SHAPES: Readonly<Record<string, string>> = {
  articles:
    'Ms Hale, who runs the harbour, said on Monday that the ferry was late. “It was the tide,” she told reporters.\n\nMr Ek denied it. “The tide was on time,” he said, adding that the crew had slept.\n\n',
  'one sentence': 'the ferry was late and she said that he said ',
  'one paragraph': 'Ms Hale said the ferry was late. ',
  'short paragraphs': 'Ms Hale said so.\n\n',
  'opening marks alone': '“ ',
  'quotations without end': 'said: “the ferry ',
  'nested marks': '“‘“‘ferry’”’” said Hale. ',
  dashes: '— Hale, ',
  colons: 'HALE: yes: no: ',
  'one long word': 'x',
  'names alone': 'Anna Hale ',
  'new lines': '\n\n',
  surrogates: '😀 ',
};
const LENGTHS = [125_000, 250_000, 500_000, 1_000_000];

const model = readModel();

function milliseconds(text: string): number {
  const before = process.cpuUsage();
  extractAttributions(text, { model });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

milliseconds((SHAPES.articles ?? '').repeat(200));
console.log(`${''.padEnd(24)}${LENGTHS.map((length) => `${length / 1000}k`.padStart(9)).join('')}   growth`);
for (const [name, pattern] of Object.entries(SHAPES)) {
  const times: number[] = [];
  for (const length of LENGTHS) {
    times.push(milliseconds(pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)));
    if ((times.at(-1) ?? 0) > 20_000) break;
  }
  const growth = ((times.at(-1) ?? 0) / (times[0] ?? 1)) ** (1 / Math.max(1, times.length - 1));
  console.log(
    `${name.padEnd(24)}${times.map((time) => time.toFixed(0).padStart(9)).join('')}   ${growth.toFixed(1)}`,
  );
}
