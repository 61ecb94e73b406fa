import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readModel } from '../scripts/cli/read-model';
import { DATA_FOLDER } from '../scripts/data-folder';
import { extractAttributions } from '../utils/attribution/extract-attributions';
import type { Attribution } from '../utils/model/attribution';
import { calibrationError, judgements } from './quotes/calibration';
import { type Counts, compareArticle } from './quotes/compare-article';
import { compromiseQuotes } from './quotes/compromise-baseline';
import { figures } from './quotes/figures';
import { fixtureNames, readFixture, sentenceCount } from './quotes/fixtures';
import type { GoldArticle, Quote } from './quotes/gold';
import { scorePronouns } from './quotes/pronouns';
import { regexQuotes } from './quotes/regex-baseline';
import { resolveGiven } from './quotes/resolve-given';
import { type FoundByType, foundByType, readTyped, scoreTypes } from './quotes/types';

/** Quote extraction against its peers: ours, compromise and a regular expression, in one run on the same texts. */
const model = readModel();
const ours = (text: string): Quote[] =>
  extractAttributions(text, { model }).map(({ content, source, cue, speaker }) => ({
    content,
    source,
    cue,
    speaker: speaker?.name ?? null,
  }));

const extractOurs = (text: string): Attribution[] => extractAttributions(text, { model });

/** The reader's marks show the first two types; the others are data only, and scored apart. */
function printFoundByType(rows: FoundByType): void {
  console.log('\nBy type, annotations typed by their cue (marks show communication and attitude)');
  for (const [type, { annotated, found, ours, right }] of rows) {
    const recall = ((100 * found) / (annotated || 1)).toFixed(1);
    const precision = ours > 0 ? ((100 * right) / ours).toFixed(1) : '–';
    console.log(
      `${type.padEnd(16)}annotated ${String(annotated).padStart(5)}  found ${recall.padStart(5)} %  ours ${String(ours).padStart(5)}  annotated too ${precision.padStart(5)} %`,
    );
  }
}

type Measured = { readonly counts: Counts; readonly medianMs: number };

/** Runs an extractor over articles twice, the second time with the clock. Milliseconds are of processor time. */
function measure(articles: readonly GoldArticle[], extract: (text: string) => Quote[]): Measured {
  const counts: Counts = {};
  for (const { text, attributions } of articles) compareArticle(text, attributions, extract(text), counts);
  const times = articles.map(({ text }) => {
    const before = process.cpuUsage();
    extract(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  return { counts, medianMs: times[times.length >> 1] ?? 0 };
}

const cell = (value: number): string => value.toFixed(1).padStart(12);

const dev = join(DATA_FOLDER, 'quotes/polnear-dev.jsonl');
if (existsSync(dev)) {
  const articles = readFileSync(dev, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldArticle => {
      const row: GoldArticle = JSON.parse(line);
      return { ...row, attributions: row.attributions.map((quote) => ({ ...quote, speaker: null })) };
    });
  const runs = [ours, compromiseQuotes, regexQuotes].map((extract) => measure(articles, extract));
  console.log(`PolNeAR dev, ${articles.length} articles, per cent`);
  console.log(`${''.padEnd(32)}${['ours', 'compromise', 'regex'].map((name) => name.padStart(12)).join('')}`);
  const columns = runs.map(({ counts }) => figures(counts));
  for (const name of Object.keys(columns[0] ?? {})) {
    if (name.startsWith('speaker')) continue;
    console.log(`${name.padEnd(32)}${columns.map((column) => cell(column[name] ?? 0)).join('')}`);
  }
  console.log(`${'ms an article (median, cpu)'.padEnd(32)}${runs.map((run) => cell(run.medianMs)).join('')}`);
  const judged = articles.flatMap((article) =>
    judgements(article, extractAttributions(article.text, { model })),
  );
  console.log(`expected calibration error of the confidence: ${calibrationError(judged).toFixed(3)}`);
  printFoundByType(foundByType(articles, extractOurs));
  const pronouns = join(DATA_FOLDER, 'quotes/pronouns-dev80.jsonl');
  if (existsSync(pronouns)) {
    const { right, found, rightWhenGiven, all } = scorePronouns(
      pronouns,
      articles,
      extractOurs,
      (text, pronoun) => resolveGiven(model, text, pronoun),
    );
    const share = ((100 * right) / (found || 1)).toFixed(1);
    const ofAll = ((100 * right) / (all || 1)).toFixed(1);
    const given = ((100 * rightWhenGiven) / (all || 1)).toFixed(1);
    console.log(
      `he/she: ${right} of ${found} found sources right (${share} %); of all ${all}: ${ofAll} %, ${given} % when each is given as a source`,
    );
  }
} else {
  console.log(`Skipped the PolNeAR dev split: ${dev} is not there.`);
}

const typed = scoreTypes(readTyped(), extractOurs);
console.log('\nOwn typed sentences: type, stance and denial of what is found');
for (const [type, { sentences, found, right }] of typed.types) {
  console.log(`${type.padEnd(16)}${sentences} sentences, ${found} found, ${right} of these of this type`);
}
console.log(
  `stance right: ${typed.stanceRight} of ${typed.found}, denial: ${typed.negationRight} of ${typed.found}`,
);

console.log('\nOwn fixtures, per cent');
const SHOWN = ['found F1', 'found and attributed F1', 'exact span F1', 'source overlap, matched'];
console.log(`${''.padEnd(24)}${'sentences'.padStart(10)}${SHOWN.map((name) => name.padStart(25)).join('')}`);
for (const name of fixtureNames()) {
  const articles = readFixture(name);
  const result = figures(measure(articles, ours).counts);
  const cells = SHOWN.map((figure) => (result[figure] ?? 0).toFixed(1).padStart(25)).join('');
  console.log(`${name.padEnd(24)}${String(sentenceCount(articles)).padStart(10)}${cells}`);
}
