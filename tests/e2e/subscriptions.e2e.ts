import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from '~/scripts/launch';
import { samplePack } from '../utils/interchange/sample-pack';
import { axeViolations, watchErrors } from './support/audit';
import { type PackServer, servePack } from './support/pack-server';

const release = (name: string, title: string) => ({
  body: JSON.stringify({
    ...samplePack,
    manifest: { ...samplePack.manifest, release: name },
    statements: samplePack.statements.map((one) => ({ ...one, title })),
  }),
  headers: { etag: `"${name}"` },
});

/** Firefox's own name for the interface; this part runs there alone. */
declare const browser: {
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins: readonly string[] }> };
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly unknown[]> };
};

/** Presses a button or link of the view, or of the open question, once it is there. */
const press = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
      const found = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
        (element) => element.textContent?.trim() === wanted && !element.matches(':disabled'),
      );
      found?.click();
      return found !== undefined;
    },
    { polling: 100 },
    name,
  );
const shows = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
    { polling: 100 },
    words,
  );
const enter = async (page: Page, address: string): Promise<void> => {
  await page.waitForSelector('.subscribe input[type=url]');
  await page.$eval(
    '.subscribe input[type=url]',
    (field, text) => {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    address,
  );
  await press(page, 'Subscribe');
};

describe.each(['chromium', 'firefox'] as const)('subscriptions in %s', (kind) => {
  let server: PackServer;
  let rig: Rig;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    server = await servePack(release('2022.4.1', 'First'));
    rig = await launch(kind, { build: 'e2e' });
    page = await rig.openOwnPage('library.html#/packs');
    errors = watchErrors(page);
  });
  afterAll(async () => {
    await rig?.close();
    await server?.close();
  });

  it('are made for nobody', async () => {
    await shows(page, 'None is made for you');
    expect(await page.$('.subscription-choices')).toBeNull();
    expect(server.requests).toEqual([]);
    expect(await axeViolations(page, 'main')).toEqual([]);
  });

  it('are https only', async () => {
    await enter(page, 'http://desk.example/claims.json');
    await shows(page, 'The address must begin with https://');
  });

  it('fetch a pack that waits to be looked at', async () => {
    await enter(page, server.url);
    await shows(page, 'an update is available.');
    await shows(page, 'Release 2022.4.1 has been fetched: 1 statements.');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press(page, 'Look at it and install it');
    await shows(page, 'This pack is new here.');
    expect(await axeViolations(page, 'main')).toEqual([]);
    await press(page, 'Install this pack');
    await shows(page, 'Harbour claims is installed');
    await press(page, 'All packs');
    await shows(page, 'the update was installed.');
    await shows(page, `from ${server.url}`);
  });

  it('tell the server nothing but that they ask', () => {
    expect(server.requests).toHaveLength(1);
    const [{ cookie, referer, origin } = {}] = server.requests;
    expect({ cookie, referer }).toEqual({ cookie: undefined, referer: undefined });
    // Firefox sends no origin with a GET; Chromium's names the extension only where access is missing.
    expect(origin).toBeUndefined();
  });

  it('ask for changes only', async () => {
    await press(page, 'Check now');
    await shows(page, 'nothing new.');
    expect(server.requests.at(-1)?.['if-none-match']).toBe('"2022.4.1"');
  });

  it('show what an update changes before it is installed', async () => {
    server.answer(release('2022.5.0', 'Second'));
    await press(page, 'Check now');
    await shows(page, 'Release 2022.5.0 has been fetched: 0 new, 1 changed, 0 removed.');
    await shows(page, 'release 2022.4.1 of');
    await press(page, 'Look at it and install it');
    await shows(page, 'This is an update, from release 2022.4.1 to 2022.5.0.');
    await shows(page, '1 field differs');
    await press(page, 'Install this release');
    await shows(page, 'Harbour claims is installed');
    await press(page, 'All packs');
    await shows(page, 'release 2022.5.0 of');
  });

  it.each([
    ['redirect', { status: 302, headers: { location: '/other.json' } }, 'points to another address'],
    ['failing server', { status: 500 }, 'answered with status 500'],
    ['page', { headers: { 'content-type': 'text/html' }, body: '<html>' }, 'is not a pack'],
    ['damaged pack', { body: '{"manifest": {}' }, 'the file was refused'],
  ])('say why a check failed: %s', async (_, answer, words) => {
    server.answer(answer);
    await press(page, 'Check now');
    await shows(page, words);
    await shows(page, 'release 2022.5.0 of');
  });

  it('install by themselves where that was chosen', async () => {
    server.answer(release('2022.6.0', 'Third'));
    await page.$$eval('.subscription-choices input', (inputs) => inputs.at(-1)?.click());
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.subscription-choices label:last-child input')?.checked,
      { polling: 100 },
    );
    await press(page, 'Check now');
    await shows(page, 'release 2022.6.0 of');
  });

  it('are listed where it is said what leaves this machine', async () => {
    const options = await rig.openOwnPage('options.html');
    await options.waitForFunction(
      (url) => document.querySelector('#leaves')?.textContent?.includes(url),
      { polling: 100 },
      server.url,
    );
    expect(await options.$eval('#leaves', ({ textContent }) => textContent)).not.toContain('machines: 0');
    expect(await axeViolations(options, 'main')).toEqual([]);
    await options.close();
  });

  it('end, and nothing is asked any more', async () => {
    await page.bringToFront();
    const asked = server.requests.length;
    await press(page, 'End');
    await page.waitForSelector('dialog[open]');
    await press(page, 'End the subscription');
    await expect.poll(() => page.$('.subscription-choices')).toBeNull();
    await shows(page, 'release 2022.6.0 of');
    expect(server.requests).toHaveLength(asked);
  });

  it('cause no error', () => {
    expect(errors).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('what the shops get, in %s', (kind) => {
  let server: PackServer;
  let rig: Rig;

  beforeAll(async () => {
    server = await servePack(release('2022.4.1', 'First'));
    rig = await launch(kind, { build: 'production' });
  });
  afterAll(async () => {
    await rig?.close();
    await server?.close();
  });

  it('subscribes to nothing on this machine without https', async () => {
    const page = await rig.openOwnPage('library.html#/packs');
    await enter(page, server.url);
    await shows(page, 'The address must begin with https://');
    expect(server.requests).toEqual([]);
  });

  it('has pages that can ask no other machine', async () => {
    const page = await rig.openOwnPage('library.html#/packs');
    const asked = await page.evaluate(
      (url) => Promise.all([url, 'https://desk.example/'].map((each) => fetch(each).then(String, String))),
      server.url,
    );
    expect(asked.every((answer) => answer.startsWith('TypeError'))).toBe(true);
    expect(server.requests).toEqual([]);
  });
});

// Chromium asks in a window of its own, which nothing here can press.
describe('access to one host, in firefox', () => {
  let rig: Rig;
  let page: Page;

  beforeAll(async () => {
    rig = await launch('firefox', { build: 'production' });
    page = await rig.openOwnPage('library.html#/packs');
  });
  afterAll(() => rig?.close());

  /** Granted origins, and whether a reader is registered on any site. */
  const access = () =>
    page.evaluate(async () => {
      const { origins } = await browser.permissions.getAll();
      return { origins, readers: (await browser.scripting.getRegisteredContentScripts()).length };
    });

  it('is asked for on a click, lets no page be read, and is given back', async () => {
    expect(await access()).toEqual({ origins: [], readers: 0 });
    const field = await page.waitForSelector('.subscribe input[type=url]');
    // Nobody answers there: what counts is what was granted.
    await field?.type('https://127.0.0.1:9/claims.json');
    await (await page.waitForSelector('.subscribe button[type=submit]:enabled'))?.click();
    await shows(page, 'the server did not answer.');
    expect(await access()).toEqual({ origins: ['https://127.0.0.1/*'], readers: 0 });
    await press(page, 'End');
    await page.waitForSelector('dialog[open]');
    await press(page, 'End the subscription');
    await expect.poll(access, { timeout: 10_000 }).toEqual({ origins: [], readers: 0 });
  });
});
