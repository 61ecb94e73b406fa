import { buildPackIndex } from '../../utils/matching/pack-index';
import { installPack } from '../../utils/store/install-pack';
import { closeStore, openStore } from '../../utils/store/open-store';
import { madeUpPack } from '../store/made-up-pack';

/** After this long without a change the page shows what it will show. Milliseconds. */
const STILL = 250;

/** Installs a made-up pack into the extension's own store; gives milliseconds. */
export async function install(count: number): Promise<number> {
  const start = performance.now();
  const store = openStore();
  const result = await installPack(store, madeUpPack(count), buildPackIndex, { force: true });
  closeStore(store);
  if (!result.ok) throw new Error(result.error.message);
  return performance.now() - start;
}

/** Milliseconds from `act` to the last change it made to the page. */
async function until(act: () => void): Promise<number> {
  const start = performance.now();
  let last = start;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  act();
  while (performance.now() - last < STILL) await new Promise((next) => setTimeout(next, 20));
  observer.disconnect();
  return last - start;
}

/** Types a text letter by letter, each once the page is still; milliseconds for each letter. */
export async function type(text: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input.statement-search');
  if (!field) throw new Error('The list of statements is not open.');
  const times: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    times.push(
      await until(() => {
        field.value = text.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    );
  }
  await until(() => {
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  return times;
}

/** Ticks the first boxes of a filter's menu one by one; milliseconds for each. */
export async function filter(menu: number, boxes: number): Promise<number[]> {
  const summary = document.querySelectorAll<HTMLElement>('.filter-bar .menu > summary')[menu];
  await until(() => summary?.click());
  const times: number[] = [];
  for (let i = 0; i < boxes; i++) {
    const box = document.querySelectorAll<HTMLElement>('.menu[open] input[type=checkbox]')[i];
    times.push(await until(() => box?.click()));
  }
  const clear = document.querySelector<HTMLElement>('.filter-bar > .button-plain');
  await until(() => clear?.click());
  await until(() => summary?.click());
  return times;
}

/** Goes through the orders of the list; milliseconds for each. */
export async function sort(): Promise<number[]> {
  const field = document.querySelector<HTMLSelectElement>('.sort-choice select');
  if (!field) throw new Error('The list of statements is not open.');
  const times: number[] = [];
  for (const { value } of [...field.options].reverse()) {
    times.push(
      await until(() => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    );
  }
  return times;
}

/** Jumps to places all over the list; milliseconds for each. */
export async function scroll(jumps: number): Promise<number[]> {
  const list = document.querySelector('.statement-grid');
  if (!list) throw new Error('The list of statements is not open.');
  const times: number[] = [];
  for (let i = 1; i <= jumps; i++) {
    times.push(
      await until(() => {
        list.scrollTop = ((i * 0.618) % 1) * list.scrollHeight;
      }),
    );
  }
  return times;
}

/** Milliseconds from asking for the list, in a page that has read nothing yet, to its first filled rows. */
export async function open(): Promise<number> {
  const start = performance.now();
  location.hash = '#/statements';
  while (!document.querySelector('.statement-rows .cell-speaker')?.textContent)
    await new Promise((next) => setTimeout(next, 1));
  return performance.now() - start;
}
