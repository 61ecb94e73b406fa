import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatTable } from '../print-table';
import { type CheckedClaim, checkText } from './check-text';
import { readArticle } from './read-article';

const STARTER_PACK = new URL('../../public/packs/starter.json', import.meta.url);

/**
 * Checks one article without a browser: claims, speakers, matches and verdicts, as a table or as JSON.
 *
 * @returns 0; 1 when the file holds no article or the pack is damaged; 2 on a wrong call
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pack: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file || positionals.length !== 1) {
    console.error('Usage: check FILE.html|FILE.txt [--pack P.json] [--json]');
    return 2;
  }
  const page = await readArticle(file, await readFile(file, 'utf8'));
  if (!page) {
    console.error(`${file} holds no article.`);
    return 1;
  }
  const checked = await checkText(page, await readFile(values.pack ?? STARTER_PACK, 'utf8'));
  if (!checked.ok) {
    for (const { path, message } of checked.problems)
      console.error(`${values.pack ?? 'starter pack'}: ${path} ${message}`);
    return 1;
  }
  console.log(values.json ? JSON.stringify(checked.claims, null, 2) : table(page.title, checked.claims));
  return 0;
}

function table(title: string, claims: readonly CheckedClaim[]): string {
  const rows = claims.map(({ claim, best }) => [
    claim.attribution?.speaker?.name ?? '–',
    claim.text,
    best?.match.tier ?? '–',
    best?.record.statement.text ?? '–',
    best?.match.tier === 'same' ? (best.verdict ?? 'not assessed') : '–',
  ]);
  const heads = ['Speaker', 'Claim on the page', 'Match', 'On record', 'Verdict'];
  return `${title}\n\n${formatTable(heads, rows)}\n\n${claims.length} claims`;
}
