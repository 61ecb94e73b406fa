import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Reading } from '../../utils/attribution/reading';
import { relationOfLabel } from '../../utils/attribution/syntax/relation';
import { classOfPennTag } from '../../utils/attribution/syntax/word-class';

/** A token of the annotation: begin, end, lemma, Penn tag, entity, head within the sentence (-1 root), relation. */
type SilverToken = readonly [number, number, string, string, string, number, string];
export type SilverArticle = { readonly id: string; readonly sents: readonly (readonly SilverToken[])[] };

/** Syntax laid over our tokens; `heads[i]` is a token index, or -1 for a root or a head outside the sentence. */
export type SilverSyntax = {
  readonly classes: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
};

/** Reads gzipped JSON lines of machine-made syntax, by article id. */
export function readSilver(path: string): Map<string, SilverArticle> {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const row: SilverArticle = JSON.parse(line);
      return [row.id, row];
    }),
  );
}

/**
 * Each of our tokens takes the annotation of the token that covers its first character; a split one hangs on its first
 * part.
 */
export function alignSilver(r: Reading, { sents }: SilverArticle): SilverSyntax {
  const flat: { readonly token: SilverToken; readonly base: number }[] = [];
  for (const sentence of sents) {
    const base = flat.length;
    for (const token of sentence) flat.push({ token, base });
  }
  const own = new Int32Array(r.count).fill(-1);
  const leader = new Int32Array(flat.length).fill(-1);
  let c = 0;
  for (let i = 0; i < r.count; i++) {
    const at = r.starts[i] ?? 0;
    while (c < flat.length && (flat[c]?.token[1] ?? 0) <= at) c++;
    if (c < flat.length && (flat[c]?.token[0] ?? 0) <= at) {
      own[i] = c;
      if ((leader[c] ?? -1) < 0) leader[c] = i;
    }
  }
  const classes = new Uint8Array(r.count);
  const heads = new Int32Array(r.count).fill(-1);
  const relations = new Uint8Array(r.count).fill(relationOfLabel('dep'));
  for (let i = 0; i < r.count; i++) {
    const row = flat[own[i] ?? -1];
    if (!row) continue;
    const [, , , tag, , head, label] = row.token;
    classes[i] = classOfPennTag(tag);
    const lead = leader[own[i] ?? -1] ?? -1;
    const target = lead !== i ? lead : head < 0 ? -1 : (leader[row.base + head] ?? -1);
    heads[i] = target >= 0 && r.sentence[target] === r.sentence[i] ? target : -1;
    if (lead === i) relations[i] = relationOfLabel(label);
  }
  return { classes, heads, relations };
}
