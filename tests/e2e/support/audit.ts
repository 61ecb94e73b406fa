import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong within a selector's elements, as "rule: place"; empty when all is well. */
export async function axeViolations(page: Page, selector: string): Promise<string[]> {
  // Half a megabyte: once a document is enough.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(`${AXE}; undefined`);
  const found: unknown = await page.evaluate(
    `axe.run(${JSON.stringify(selector)}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}

/** Collects what goes wrong in a page's console from now on. */
export function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Collects the addresses a page asks for that are not on this machine. */
export function watchForeignRequests(page: Page): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !/^http:\/\/127\.0\.0\.1[:/]/.test(request.url()))
      foreign.push(request.url());
  });
  return foreign;
}
