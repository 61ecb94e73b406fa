import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserHelp, ensureBrowsers } from './install-browsers';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = resolve(ROOT, 'test-results');

type Count = { readonly passed: number; readonly failed: number };

/** A tool that passes or fails as a whole counts as one test. */
function tool(name: string, args: readonly string[]): Count {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...args], { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A Vitest project counts its tests; a file that did not even load counts as a failure. */
function vitest(project: string): Count {
  console.log(`\n── ${project} tests`);
  const file = resolve(RESULTS, `${project}.json`);
  const { status } = spawnSync(
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  const count = existsSync(file)
    ? readCount(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  const noticed = count.failed > 0 || status === 0;
  return noticed ? count : { ...count, failed: count.failed + 1 };
}

function readCount(report: unknown): Count {
  const number = (key: string): number => {
    const value: unknown =
      typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: number('numPassedTests'), failed: number('numFailedTests') };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const missing = ensureBrowsers(['chromium', 'firefox']);
for (const kind of missing) console.error(browserHelp(kind));

const suites: readonly (() => Count)[] = [
  () => tool('types', ['tsc', '--noEmit']),
  () => tool('lint', ['biome', 'check', '.', '--diagnostic-level=warn']),
  () => vitest('unit'),
  () => vitest('browser'),
  () => tool('build for Chrome', ['wxt', 'build', '--level', 'warn']),
  () => tool('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--level', 'warn']),
  () => tool('test build for Chrome', ['wxt', 'build', '--mode', 'e2e', '--level', 'warn']),
  () => tool('test build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mode', 'e2e', '--level', 'warn']),
  () => tool('add-on lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']),
  () => vitest('bundle'),
  () => vitest('e2e'),
];
const total = suites.reduce<Count>(
  (sum, suite) => {
    const { passed, failed } = suite();
    return { passed: sum.passed + passed, failed: sum.failed + failed };
  },
  { passed: 0, failed: missing.length },
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
