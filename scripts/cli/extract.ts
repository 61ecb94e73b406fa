import { readFileSync, writeFileSync } from 'node:fs';
import { extractAttributions } from '../../utils/attribution/extract-attributions';
import { readModel } from './read-model';

/** A line of the input: an article. */
type Row = { readonly id?: string; readonly text: string };

/**
 * `extract IN.jsonl OUT.jsonl`: for each line `{id, text}` of IN writes `{id, quotes: [{content, source, cue, speaker,
 * kind, ...}]}` to OUT. Spans are UTF-16 offsets into `text`. Exit code 2 on wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [input, output] = args;
  if (!input || !output) {
    console.error('Usage: npm run --silent cli -- extract IN.jsonl OUT.jsonl');
    return 2;
  }
  const model = readModel();
  const lines = readFileSync(input, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const out = lines.map((line, n) => {
    const row: Row = JSON.parse(line);
    if (typeof row.text !== 'string') throw new Error(`${input}:${n + 1}: a line needs a "text".`);
    const quotes = extractAttributions(row.text, { model }).map((a) => ({
      content: a.content,
      source: a.source.length > 0 ? a.source : null,
      cue: a.cue.length > 0 ? a.cue : null,
      speaker: a.speaker?.name ?? null,
      kind: a.kind,
      type: a.type,
      stance: a.stance,
      negated: a.negated,
      confidence: a.confidence,
      foundBy: a.foundBy,
      ...(a.inner ? { inner: { ...a.inner, speaker: a.inner.speaker?.name ?? null } } : {}),
    }));
    return JSON.stringify({ id: row.id ?? String(n), quotes });
  });
  writeFileSync(output, `${out.join('\n')}\n`);
  return 0;
}
