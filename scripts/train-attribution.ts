import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packModel } from '../utils/attribution/model-container';
import { readCorpus } from './train-attribution/corpus';
import { readSilver } from './train-attribution/silver-syntax';
import { trainSections } from './train-attribution/train-sections';

/**
 * Trains the attribution model from one or more corpus files and writes `public/models/attribution.bin`.
 * tsx scripts/train-attribution.ts [--out FILE] [--seed N] [--averaged N] [--copies SHARE] --syntax silver.jsonl.gz
 * corpus.jsonl...
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'public/models/attribution.bin' },
    seed: { type: 'string', default: '1' },
    averaged: { type: 'string', default: '3' },
    copies: { type: 'string', default: '0.25' },
    syntax: { type: 'string', multiple: true, default: [] },
  },
});
if (positionals.length === 0) throw new Error('Give at least one corpus file (JSON lines).');

const began = Date.now();
const log = (message: string): void =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${message}`);

const corpus = positionals.flatMap(readCorpus);
log(`${corpus.length} articles`);
const silver = new Map(values.syntax.flatMap((path) => [...readSilver(path)]));
if (silver.size === 0) throw new Error('Give the machine-made syntax of the corpus: --syntax FILE.jsonl.gz.');
const { sections, metrics } = trainSections(corpus, silver, {
  seed: Number(values.seed),
  averaged: Number(values.averaged),
  copies: Number(values.copies),
  log,
});
const file = packModel(sections);
mkdirSync('public/models', { recursive: true });
writeFileSync(values.out, file);
const gzip = gzipSync(file, { level: 9 }).length;
const sizes = Object.fromEntries(
  [...sections].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length]),
);
writeFileSync(
  values.out.replace(/\.bin$/, '.json'),
  `${JSON.stringify({ seed: Number(values.seed), articles: corpus.length, seconds: Math.round((Date.now() - began) / 1000), gzipBytes: gzip, sectionGzipBytes: sizes, metrics }, null, 2)}\n`,
);
log(`wrote ${values.out}: ${(gzip / 1024).toFixed(0)} KiB gzip`);
