import { distanceClass, NO_DISTANCE } from './distance-class';
import { mix, pair } from './hashing';
import { MARGIN, type Reading } from './reading';
import { begins, CONTENT, CUE, SOURCE, spanKind } from './span-labels';
import type { TagColumns } from './tag-features';

const BEYOND = 7;
const NO_WORD = 1;
/** Spans of a sentence that its signature holds. */
const SIGNATURE = 5;

/** What the first pass decided; `label` with a margin. */
export type FirstPass = {
  readonly label: Uint8Array;
  /** By sentence + 1: the order of its spans, as a number in base four. */
  readonly signature: Int32Array;
  /** Nearest source, cue and content token of the sentence, on either side; -1 if none. */
  readonly near: readonly Int32Array[];
};

function nearest(r: Reading, labels: Uint8Array, kind: number, step: 1 | -1): Int32Array {
  const out = new Int32Array(r.count);
  let last = -1;
  for (let x = 0; x < r.count; x++) {
    const i = step > 0 ? x : r.count - 1 - x;
    if (x > 0 && r.sentence[i] !== r.sentence[i - step]) last = -1;
    if (spanKind(labels[i] ?? 0) === kind) last = i;
    out[i] = last;
  }
  return out;
}

/** Lays out a first pass's labels for the second. */
export function firstPass(r: Reading, labels: Uint8Array): FirstPass {
  const label = new Uint8Array(r.count + 2 * MARGIN).fill(BEYOND);
  label.set(labels, MARGIN);
  const signature = new Int32Array(r.sentences + 2);
  for (let s = 0; s < r.sentences; s++) {
    let code = 1;
    let spans = 0;
    const first = r.sentenceFirst[s] ?? 0;
    for (let i = first; i <= (r.sentenceLast[s] ?? -1) && spans < SIGNATURE; i++) {
      const l = labels[i] ?? 0;
      if (!begins(l) && !(i === first && l)) continue;
      code = code * 4 + spanKind(l);
      spans++;
    }
    signature[s + 1] = code;
  }
  const near = [SOURCE, CUE, CONTENT].flatMap((kind) => [
    nearest(r, labels, kind, 1),
    nearest(r, labels, kind, -1),
  ]);
  return { label, signature, near };
}

const away = (i: number, j: number): number => (j < 0 ? NO_DISTANCE : distanceClass(Math.abs(i - j)));

/** Writes what the first pass tells of token i, from `out[n]` on; returns the new count. */
export function writeSecondPass(
  r: Reading,
  c: TagColumns,
  f: FirstPass,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const k = i + MARGIN;
  const { label, signature } = f;
  const s = r.sentence[i] ?? 0;
  const w = r.word[k] ?? 0;
  const y = label[k] ?? 0;
  const y1 = label[k - 1] ?? 0;
  const y2 = label[k + 1] ?? 0;
  const qr = (r.quote[k] ?? 0) * 8 + (r.regionLength[i] ?? 0);
  const sl = f.near[0]?.[i] ?? -1;
  const sr = f.near[1]?.[i] ?? -1;
  const cl = f.near[2]?.[i] ?? -1;
  const cr = f.near[3]?.[i] ?? -1;
  const ql = f.near[4]?.[i] ?? -1;
  const qrt = f.near[5]?.[i] ?? -1;
  const around = ((away(i, sl) * 9 + away(i, sr)) * 9 + away(i, cl)) * 9 + away(i, cr);
  const leftCue = cl < 0 ? NO_WORD : (r.stem[cl + MARGIN] ?? 0);
  const rightCue = cr < 0 ? NO_WORD : (r.stem[cr + MARGIN] ?? 0);
  const own = signature[s + 1] ?? 0;
  const first = spanKind((label[(r.sentenceFirst[s] ?? 0) + MARGIN] ?? 0) % BEYOND);
  const last = spanKind((label[(r.sentenceLast[s] ?? 0) + MARGIN] ?? 0) % BEYOND);
  let m = n;
  out[m++] = mix(300, y);
  out[m++] = mix(301, y1 * 8 + y);
  out[m++] = mix(302, y * 8 + y2);
  out[m++] = mix(303, (y1 * 8 + y) * 8 + y2);
  out[m++] = mix(304, (label[k - 2] ?? 0) * 64 + y1 * 8 + y);
  out[m++] = mix(305, y * 64 + y2 * 8 + (label[k + 2] ?? 0));
  out[m++] = mix(306, pair(w, y));
  out[m++] = mix(307, pair(r.word[k - 1] ?? 0, y1 * 8 + y));
  out[m++] = mix(308, pair(r.word[k + 1] ?? 0, y * 8 + y2));
  out[m++] = mix(309, qr * 8 + y);
  out[m++] = mix(310, own * 8 + y);
  out[m++] = mix(311, pair(signature[s] ?? 0, own * 8 + spanKind(y)));
  out[m++] = mix(312, pair(signature[s + 2] ?? 0, own * 8 + spanKind(y)));
  out[m++] = mix(313, around);
  out[m++] = mix(314, pair(around, qr));
  out[m++] = mix(315, pair(leftCue, y));
  out[m++] = mix(316, pair(rightCue, y));
  out[m++] = mix(317, pair(leftCue, pair(w, y)));
  out[m++] = mix(318, pair(pair(w, y), away(i, cl) * 9 + away(i, cr)));
  out[m++] = mix(319, (first * 8 + last) * 8 + y);
  out[m++] = mix(320, away(i, qrt) * 81 + away(i, ql) * 9 + y);
  out[m++] = mix(321, pair(around, c.cue[k] ?? 0));
  return m;
}
