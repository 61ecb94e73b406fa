import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const MAX_LINES = 400;

/** Which rooms a room may import; its own room is always allowed. */
const ALLOWED: Record<string, readonly string[]> = {
  'utils/model': [],
  'utils/text': ['utils/model'],
  'utils/attribution': ['utils/text', 'utils/model'],
  'utils/claims': ['utils/text', 'utils/model'],
  'utils/matching': ['utils/text', 'utils/model'],
  'utils/interchange': ['utils/text', 'utils/model'],
  'utils/desk': ['utils/interchange', 'utils/text', 'utils/model'],
  'utils/page': ['utils/text', 'utils/model'],
  'utils/store': ['utils/matching', 'utils/interchange', 'utils/text', 'utils/model'],
  'utils/transfer': ['utils/store', 'utils/matching', 'utils/interchange', 'utils/text', 'utils/model'],
  'utils/messaging': ['utils/model'],
  'utils/settings': ['utils/model'],
  components: ['utils/claims', 'utils/desk', 'utils/interchange', 'utils/text', 'utils/model'],
  'components/hooks': [
    'utils/transfer',
    'components',
    'utils/claims',
    'utils/desk',
    'utils/interchange',
    'utils/store',
    'utils/settings',
    'utils/messaging',
    'utils/text',
    'utils/model',
  ],
};

/** Rooms that must run anywhere: no document, no browser API. */
const PURE = [
  'utils/model',
  'utils/text',
  'utils/attribution',
  'utils/claims',
  'utils/matching',
  'utils/interchange',
  'utils/desk',
];
const IMPURE_GLOBALS = ['document', 'window', 'browser', 'chrome', 'indexedDB', 'localStorage', 'globalThis'];

/** Entrypoints whose process may not hold certain rooms. */
const FORBIDDEN: Record<string, readonly string[]> = {
  'entrypoints/article.content': [
    'utils/store',
    'utils/transfer',
    'utils/attribution',
    'utils/matching',
    'components/hooks',
  ],
  'entrypoints/background': ['utils/page', 'components', 'components/hooks'],
};

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? walk(path) : [path];
  });
}

/** Names of `IMPURE_GLOBALS` that code uses without having declared them itself. */
function impureGlobals(code: string): string[] {
  return IMPURE_GLOBALS.filter((name) => {
    const used = new RegExp(`(?<![.\\w])${name}\\s*[.[(]`).test(code);
    const declared = new RegExp(`(?:const|let|of)\\s+${name}\\b|[({,]\\s*${name}\\s*[:,})=]`).test(code);
    return used && !declared;
  });
}

/** Removes comments and string bodies roughly, so that words in prose do not count as code. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, "''");
}

function resolveImport(from: string, specifier: string): string | null {
  const clean = specifier.replace(/\?.*$/, '');
  if (clean.startsWith('~/')) return clean.slice(2);
  if (clean.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(from), clean));
  return null;
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (m) => m[1] ?? '',
  );
  return { path, text, imports: specifiers.flatMap((s) => resolveImport(path, s) ?? []) };
}

const room = (path: string): string => {
  const parts = path.split('/');
  if (parts[0] === 'components') return parts[1] === 'hooks' ? 'components/hooks' : 'components';
  return parts.slice(0, 2).join('/');
};

const sources = ['utils', 'components', 'entrypoints']
  .flatMap(walk)
  .filter((path) => /\.tsx?$/.test(path))
  .map(read);

describe('the house', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('knows every room', () => {
    const rooms = new Set(sources.map((s) => room(s.path)).filter((r) => !r.startsWith('entrypoints')));
    expect([...rooms].filter((r) => !(r in ALLOWED))).toEqual([]);
  });

  it('imports only in the permitted directions', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const own = room(path);
      return imports
        .filter((target) => {
          if (target.startsWith('entrypoints')) return room(target) !== own;
          if (own.startsWith('entrypoints')) return FORBIDDEN[own]?.includes(room(target)) ?? false;
          return room(target) !== own && !ALLOWED[own]?.includes(room(target));
        })
        .map((target) => `${path} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms free of the browser', () => {
    const wrong = sources
      .filter(({ path }) => PURE.includes(room(path)))
      .flatMap(({ path, text }) => impureGlobals(codeOf(text)).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  it('keeps Dexie in the store and runtime messages in messaging', () => {
    const dexie = sources.filter(
      ({ path, text }) => /from 'dexie'/.test(text) && !path.startsWith('utils/store'),
    );
    const messages = sources.filter(
      ({ path, text }) =>
        /runtime\.(sendMessage|onMessage)|tabs\.sendMessage/.test(codeOf(text)) &&
        !path.startsWith('utils/messaging'),
    );
    expect([...dexie, ...messages].map((s) => s.path)).toEqual([]);
  });

  it('has no cycles', () => {
    const paths = new Set(sources.map((s) => s.path));
    const asFile = (target: string): string | undefined =>
      ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => target + end).find((p) => paths.has(p));
    const edges = new Map(sources.map((s) => [s.path, s.imports.flatMap((t) => asFile(t) ?? [])]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of paths) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('has no barrels, no default exports outside entrypoints and no long files', () => {
    const barrels = sources.filter(
      ({ path, text }) => !path.startsWith('entrypoints') && /export \* from/.test(text),
    );
    const defaults = sources.filter(
      ({ path, text }) => !path.startsWith('entrypoints') && /^export default/m.test(text),
    );
    const long = sources.filter(
      ({ path, text }) => text.split('\n').length > MAX_LINES && !/-(lexicon|data)\.ts$/.test(path),
    );
    expect({
      barrels: barrels.map((s) => s.path),
      defaults: defaults.map((s) => s.path),
      long: long.map((s) => s.path),
    }).toEqual({ barrels: [], defaults: [], long: [] });
  });
});
