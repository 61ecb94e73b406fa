import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** Makes one script of an entry and all it imports, as the extension's own are made. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: resolve(ROOT, entry), formats: ['iife'], name: 'onRecordBench' },
    },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = output.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`The bundle of ${entry} holds no code.`);
  return chunk.code;
}

/** The same as an expression to be evaluated in a page: what the entry exports is `onRecordBench` there from then on. */
export async function bundleForPage(entry: string): Promise<string> {
  return `${await bundle(entry)};globalThis.onRecordBench = onRecordBench;undefined`;
}
