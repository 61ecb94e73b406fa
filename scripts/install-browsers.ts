import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser';

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/**
 * Sees to it that the browsers are here: on Debian with apt and root they are installed, elsewhere the message says
 * what to do. Returns the kinds that are still missing.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): BrowserKind[] {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && canInstall()) install(missing.map((kind) => DEBIAN_PACKAGE[kind]));
  return missing.filter((kind) => !findBrowser(kind));
}

/** What a person must do to get a browser. */
export function browserHelp(kind: BrowserKind): string {
  const variable = kind === 'firefox' ? 'ON_RECORD_FIREFOX' : 'ON_RECORD_CHROMIUM';
  return [
    `No ${NAMES[kind]} was found.`,
    `  Debian or Ubuntu: sudo apt-get install -y ${DEBIAN_PACKAGE[kind]}`,
    `  Elsewhere: install ${NAMES[kind]}, or set ${variable} to its program file.`,
  ].join('\n');
}

function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
