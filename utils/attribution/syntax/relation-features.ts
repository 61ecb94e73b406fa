import { mix, pair } from '../hashing';
import { MARGIN, type Reading } from '../reading';

const ROOT_CLASS = 29;
const ROOT_WORD = 103;

/** Writes the features of the arc from token i to its head (-1 is the root), for naming its relation. */
export function writeRelationFeatures(
  r: Reading,
  classes: Uint8Array,
  heads: Int32Array,
  i: number,
  out: Int32Array,
): number {
  const head = heads[i] ?? -1;
  const k = i + MARGIN;
  const h = head + MARGIN;
  const { word, stem } = r;
  const p = classes[k] ?? 0;
  const hp = head < 0 ? ROOT_CLASS : (classes[h] ?? 0);
  const w = word[k] ?? 0;
  const hw = head < 0 ? ROOT_WORD : (word[h] ?? 0);
  const hs = head < 0 ? ROOT_WORD : (stem[h] ?? 0);
  const grand = head < 0 ? -1 : (heads[head] ?? -1);
  const gp = grand < 0 ? ROOT_CLASS : (classes[grand + MARGIN] ?? 0);
  const side = head < i ? 1 : 0;
  const distance = Math.min(7, Math.abs(head - i));
  const arc = (p * 32 + hp) * 2 + side;
  const before = classes[k - 1] ?? 0;
  const after = classes[k + 1] ?? 0;
  const beforeHead = head < 0 ? 0 : (classes[h - 1] ?? 0);
  const afterHead = head < 0 ? 0 : (classes[h + 1] ?? 0);
  let n = 0;
  out[n++] = mix(1, arc);
  out[n++] = mix(2, pair(w, side));
  out[n++] = mix(3, pair(hw, side));
  out[n++] = mix(4, pair(w, arc));
  out[n++] = mix(5, pair(hw, arc));
  out[n++] = mix(6, pair(w, hw));
  out[n++] = mix(7, arc * 8 + distance);
  out[n++] = mix(8, pair(arc, before));
  out[n++] = mix(9, pair(arc, after));
  out[n++] = mix(10, pair(arc, before * 32 + after));
  out[n++] = mix(11, pair(arc, beforeHead * 32 + afterHead));
  out[n++] = mix(12, pair(hs, arc * 8 + distance));
  out[n++] = mix(13, pair(word[k - 1] ?? 0, arc));
  out[n++] = mix(14, pair(word[k + 1] ?? 0, arc));
  out[n++] = mix(15, pair(arc, gp));
  out[n++] = mix(16, pair(hs, pair(p * 2 + side, before)));
  return n;
}
