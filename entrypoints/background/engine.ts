import { browser } from 'wxt/browser';
import { openAttributionModel } from '~/utils/attribution/open-model';

type Model = ReturnType<typeof openAttributionModel>;

let opening: Promise<Model> | null = null;

async function open(): Promise<Model> {
  const response = await fetch(browser.runtime.getURL('/models/attribution.bin'));
  return openAttributionModel(await response.arrayBuffer());
}

/** The attribution model, read from the extension's own files; a cache that is rebuilt when the worker wakes. */
export function attributionModel(): Promise<Model> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
