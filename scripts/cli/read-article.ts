import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import type { Block, PageText } from '../../utils/model/page-text';
import { readPage } from '../../utils/page/read-page';

/**
 * The article in a file: HTML is read as in the browser (without layout, so text hidden by style sheets may slip in),
 * anything else as plain text whose paragraphs are parted by blank lines. Null when an HTML page holds no article.
 */
export async function readArticle(path: string, content: string): Promise<PageText | null> {
  const isHtml = /^\.x?html?$/i.test(extname(path));
  return isHtml ? fromHtml(path, content) : fromText(path, content);
}

async function fromHtml(path: string, html: string): Promise<PageText | null> {
  const window = new Window({
    url: pathToFileURL(path).href,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  try {
    window.document.write(html);
    return readPage(asDocument(window.document))?.page ?? null;
  } finally {
    await window.happyDOM.close();
  }
}

/** happy-dom's classes stand for the browser's; TypeScript knows them as different. */
function asDocument(document: unknown): Document {
  if (isDocument(document)) return document;
  throw new Error('happy-dom gave no document');
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'createTreeWalker' in value && 'body' in value;
}

function fromText(path: string, text: string): PageText {
  const blocks: Block[] = [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((found) => ({
    kind: 'paragraph',
    span: [found.index, found.index + found[0].trimEnd().length],
  }));
  return {
    url: pathToFileURL(path).href,
    title: basename(path),
    outlet: null,
    author: null,
    date: null,
    lang: null,
    text,
    blocks,
  };
}
