import type { PageText } from '../model/page-text';
import { paragraphs } from './paragraphs';

/** Words without an article around them as a page's text, line by line; all that is known of their page is given. */
export function barePage(text: string, { url, title }: Pick<PageText, 'url' | 'title'>): PageText {
  return {
    url,
    title,
    outlet: null,
    author: null,
    date: null,
    lang: null,
    text,
    blocks: paragraphs(text).map((span) => ({ kind: 'paragraph', span })),
  };
}
