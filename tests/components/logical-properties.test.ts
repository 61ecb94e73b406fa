import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** Properties and values that mean a side of the screen, and stay there when the text turns round. */
const PHYSICAL =
  /(?:^|[\s;{"'])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|float)\s*:|text-align:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius/g;
/** Pages that a report is saved as have their style in code. */
const IN_CODE = /write-html\.ts$|page-report-style\.ts$/;

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

const styles = ['components', 'entrypoints', 'utils/interchange/report']
  .flatMap((folder) => walk(join(ROOT, folder)))
  .filter((path) => path.endsWith('.css') || IN_CODE.test(path));

describe('styles turn round with the direction of the text', () => {
  it('has styles to look at', () => {
    expect(styles.length).toBeGreaterThan(20);
    expect('a{padding-left:1px}'.match(PHYSICAL)).not.toBeNull();
    expect('.a {\n  left: 0;\n}'.match(PHYSICAL)).not.toBeNull();
    expect('.a { inset-inline-start: 0; border-inline-start: 1px }'.match(PHYSICAL)).toBeNull();
  });

  it.each(styles.map((path) => relative(ROOT, path)))('%s names no left and no right', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8').match(PHYSICAL) ?? []).toEqual([]);
  });
});
