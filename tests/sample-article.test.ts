import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import expected from './fixtures/sample-claims.json';

const FOLDER = resolve(import.meta.dirname, '../public/sample');

const html = readFileSync(join(FOLDER, 'article.html'), 'utf8');
const page = new new Window().DOMParser().parseFromString(html, 'text/html');

/** The text of the first element that `selector` finds, white space collapsed. */
function textOf(selector: string): string {
  const text = page.querySelector(selector)?.textContent ?? '';
  return text.replace(/\s+/g, ' ');
}

describe('the sample article', () => {
  const article = textOf('article');

  it.each(expected.claims)('holds the words of $speaker: $content', ({ content }) => {
    let from = 0;
    for (const part of content) {
      const at = article.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(0);
      from = at + part.length;
    }
  });

  it.each(expected.narration)('holds the narration: %s', (sentence) => {
    expect(article).toContain(sentence);
  });

  it('expects no claim inside its own narration', () => {
    const narration = expected.narration.join('\n');
    const parts = expected.claims.flatMap((claim) => claim.content);
    expect(parts.filter((part) => narration.includes(part))).toEqual([]);
  });

  it('has reader comments with quotation marks, none of them inside the article', () => {
    const comments = [...page.querySelectorAll('.comment > p')].map((element) => element.textContent);
    expect(comments.filter((comment) => /[“‘].+[”’]/.test(comment)).length).toBeGreaterThanOrEqual(4);
    expect(comments.filter((comment) => article.includes(comment))).toEqual([]);
  });

  it('loads nothing but files beside it, and runs nothing', () => {
    const addresses = [...page.querySelectorAll('[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !existsSync(join(FOLDER, address)))).toEqual([]);
    expect(page.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
    expect(html).not.toMatch(/\son[a-z]+=|style=/);
  });

  it('describes itself as a news article in valid JSON-LD', () => {
    const data: unknown = JSON.parse(textOf('script[type="application/ld+json"]'));
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: textOf('h1') });
  });

  it('says that the outlet is invented', () => {
    expect(textOf('.sample-note')).toContain('written for On Record');
  });
});
