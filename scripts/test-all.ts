import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserHelp, ensureBrowsers } from './install-browsers';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = resolve(ROOT, 'test-results');

type Count = { readonly passed: number; readonly failed: number };
type Suite = () => Promise<Count>;

/** Runs a tool of the project; what it says comes out in one piece at its end, since others run beside it. */
function run(name: string, args: readonly string[]): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npx', ['--no-install', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  console.log(`── ${name} …`);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      console.log(`\n── ${name}, ${Math.round((performance.now() - began) / 1000)} s`);
      process.stdout.write(Buffer.concat(output));
      done(status === 0);
    });
  });
}

/** A tool that passes or fails as a whole counts as one test. */
function tool(name: string, args: readonly string[]): Suite {
  return async () => ((await run(name, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** A Vitest project counts its tests; a file that did not even load counts as a failure. */
function vitest(project: string): Suite {
  return async () => {
    const file = resolve(RESULTS, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const isPassed = await run(`${project} tests`, ['vitest', 'run', `--project=${project}`, ...reporters]);
    const count = existsSync(file)
      ? readCount(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 0 };
    const noticed = count.failed > 0 || isPassed;
    return noticed ? count : { ...count, failed: count.failed + 1 };
  };
}

function readCount(report: unknown): Count {
  const number = (key: string): number => {
    const value: unknown =
      typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: number('numPassedTests'), failed: number('numFailedTests') };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, { passed, failed }) => ({
    passed: all.passed + passed,
    failed: all.failed + failed,
  }));
}

/** Suites that need each other's results, or would only wait for each other's cores. */
function inTurn(...suites: readonly Suite[]): Suite {
  return async () => {
    const counts: Count[] = [];
    for (const suite of suites) counts.push(await suite());
    return sum(counts);
  };
}

function atOnce(...suites: readonly Suite[]): Suite {
  return async () => sum(await Promise.all(suites.map((suite) => suite())));
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const missing = ensureBrowsers(['chromium', 'firefox']);
for (const kind of missing) console.error(browserHelp(kind));

const code = inTurn(
  tool('types', ['tsc', '--noEmit']),
  tool('lint', ['biome', 'check', '.', '--diagnostic-level=warn']),
  vitest('unit'),
  vitest('browser'),
);
const builds = inTurn(
  tool('build for Chrome', ['wxt', 'build', '--level', 'warn']),
  tool('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--level', 'warn']),
  tool('test build for Chrome', ['wxt', 'build', '--mode', 'e2e', '--level', 'warn']),
  tool('test build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mode', 'e2e', '--level', 'warn']),
  tool('add-on lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']),
  vitest('bundle'),
);
const total = sum([
  await inTurn(atOnce(code, builds), vitest('e2e'))(),
  { passed: 0, failed: missing.length },
]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
