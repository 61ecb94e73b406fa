import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readArticle } from '~/scripts/cli/read-article';

describe('readArticle', () => {
  it('reads the article of a saved page, and not what stands around it', async () => {
    const html = await readFile('public/sample/article.html', 'utf8');
    const page = await readArticle('article.html', html);
    expect(page?.title).toMatch(/^Ukraine talks end/);
    expect(page?.text).toContain('both sides’ “positions are absolutely clear');
    expect(page?.text).not.toContain('Most read');
  });

  it('takes the first line of plain text for its title', async () => {
    const page = await readArticle('notes.txt', 'The pier\n\nAda Ek said that the pier would close.\n');
    expect(page?.text).toContain('Ada Ek said that the pier would close.');
  });
});
