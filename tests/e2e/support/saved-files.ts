import type { Page } from 'puppeteer-core';

/** A file as a page handed it to the browser; `base64` are its bytes. */
export type SavedFile = { readonly name: string; readonly text: string; readonly base64: string };

/** From now on a page's files are kept in the page instead of in the machine's downloads. */
export async function keepSavedFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const saved: Promise<SavedFile>[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href);
      const name = this.download;
      const keep = async (file: Blob): Promise<SavedFile> => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        return { name, text: await file.text(), base64 };
      };
      if (blob) saved.push(keep(blob));
    };
    Reflect.set(globalThis, 'onRecordSaved', saved);
  });
}

/** The files saved since `keepSavedFiles`, in order. */
export async function savedFiles(page: Page): Promise<SavedFile[]> {
  const all: unknown = await page.evaluate('Promise.all(globalThis.onRecordSaved)');
  return Array.isArray(all) ? all : [];
}
