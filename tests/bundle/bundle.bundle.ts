import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const READER_BUDGET = 60_000;
/** Compressed; the popup opens in the time its script takes to be read. */
const POPUP_BUDGET = 26_000;
/** Each must stand in the built background, or the check of the reader proves nothing. */
const BACKGROUND_ONLY = { dexie: /DexieError|BulkError/, engine: /attribution\.bin/ };
const LOOPBACK = /127\.0\.0\.1|localhost/;

const read = (build: string, path: string): string => readFileSync(join(OUTPUT, build, path), 'utf8');

function scriptsOf(build: string): string[] {
  return readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  it('was built', () => {
    expect(existsSync(join(OUTPUT, build, 'manifest.json'))).toBe(true);
  });

  it('keeps the reader under its budget', () => {
    expect(gzipSync(read(build, 'content-scripts/article.js')).length).toBeLessThan(READER_BUDGET);
  });

  it('keeps the store and the engine out of the reader, and in the background', () => {
    const reader = read(build, 'content-scripts/article.js');
    const background = scriptsOf(build)
      .filter((path) => !path.startsWith('content-scripts'))
      .map((path) => read(build, path))
      .join('\n');
    for (const sign of Object.values(BACKGROUND_ONLY)) {
      expect(background).toMatch(sign);
      expect(reader).not.toMatch(sign);
    }
  });

  it('opens the popup with one small script and one sheet, without the store', () => {
    const page = read(build, 'popup.html');
    const scripts = [...page.matchAll(/(?:src|href)="(\/chunks\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts).toHaveLength(1);
    expect(page.match(/rel="stylesheet"/g)).toHaveLength(1);
    const script = read(build, scripts.join());
    expect(script).not.toMatch(BACKGROUND_ONLY.dexie);
    expect(script).not.toMatch(/^import|\bfrom"\.\//);
    expect(gzipSync(script).length).toBeLessThan(POPUP_BUDGET);
  });

  it('asks for nothing it does not need', () => {
    const manifest: unknown = JSON.parse(read(build, 'manifest.json'));
    const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: build.startsWith('chrome') ? [...permissions, 'sidePanel'] : permissions,
      optional_host_permissions: ['http://*/*', 'https://*/*'],
    });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(read(build, 'manifest.json')).not.toMatch(LOOPBACK);
  });

  it('runs no code from strings', () => {
    for (const path of scriptsOf(build)) {
      expect(read(build, path)).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
    }
  });

  it('takes code and styles from itself alone, and submits nothing', () => {
    expect(JSON.parse(read(build, 'manifest.json'))).toMatchObject({
      content_security_policy: {
        extension_pages:
          "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
          "connect-src 'self' https:; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
      },
    });
  });

  it('lets the background alone ask other machines', () => {
    const pages = readdirSync(join(OUTPUT, build)).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      expect(read(build, page)).toMatch(
        /<head>\s*<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)self(?:'|&#39;)">/,
      );
    }
  });
});

describe.each(['chrome-mv3-e2e', 'firefox-mv3-e2e'])('%s', (build) => {
  it('alone may read loopback pages without being asked', () => {
    expect(JSON.parse(read(build, 'manifest.json'))).toMatchObject({
      host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
    });
  });
});
