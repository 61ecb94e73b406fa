import { readFileSync } from 'node:fs';
import type { Span } from '../../utils/model/span';

/** One article of a training corpus: a line of JSON with spans as UTF-16 offsets into `text`. */
export type CorpusArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
};

/** Reads a corpus file. Throws with file and line on anything that is not such a line. */
export function readCorpus(path: string): CorpusArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, n) => {
      if (!line.trim()) return [];
      const row: CorpusArticle = JSON.parse(line);
      if (typeof row.text !== 'string' || !Array.isArray(row.attributions)) {
        throw new Error(`${path}:${n + 1}: an article needs "text" and "attributions".`);
      }
      return [row];
    });
}
