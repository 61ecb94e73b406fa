import { OPENING } from '../text/sentences';
import { distanceClass, NO_DISTANCE } from './distance-class';
import { hashText, mix, pair } from './hashing';
import { MARGIN, type Reading } from './reading';

/** From this probability on a token counts as a cue for its neighbours' features. */
const CUE_THRESHOLD = 0.35;
const COMMA = hashText(',');
const NO_WORD = 1;

/** What the tagger knows beside the words; columns without margin unless said otherwise. */
export type TagColumns = {
  /** 1 where the cue model says cue; with margin. */
  readonly cue: Uint8Array;
  /** The cue probability in classes 0..6, 7 beyond the text; with margin. */
  readonly chance: Uint8Array;
  /** Part of speech; with margin. */
  readonly tag: Uint8Array;
  /** Nearest cue of the sentence at or before, and at or after, the token; -1 if none. */
  readonly leftCue: Int32Array;
  readonly rightCue: Int32Array;
  /** Commas before the token. */
  readonly commas: Int32Array;
  /** By sentence: cues in it, its first and its last one (-1). */
  readonly cuesIn: Uint8Array;
  readonly firstCue: Int32Array;
  readonly lastCue: Int32Array;
  /** By paragraph: does a quotation open in it? */
  readonly quoting: Uint8Array;
};

function chanceClass(p: number): number {
  return p >= 0.9 ? 6 : p >= 0.7 ? 5 : p >= 0.5 ? 4 : p >= 0.35 ? 3 : p >= 0.15 ? 2 : p >= 0.05 ? 1 : 0;
}

/** Lays out the columns of one text from the cue model's probabilities. */
export function tagColumns(r: Reading, chances: Float32Array, tag: Uint8Array): TagColumns {
  const { count, sentence, paragraph } = r;
  const cue = new Uint8Array(count + 2 * MARGIN);
  const chance = new Uint8Array(count + 2 * MARGIN).fill(7);
  const leftCue = new Int32Array(count);
  const rightCue = new Int32Array(count);
  const commas = new Int32Array(count + 1);
  const cuesIn = new Uint8Array(r.sentences);
  const firstCue = new Int32Array(r.sentences).fill(-1);
  const lastCue = new Int32Array(r.sentences).fill(-1);
  const quoting = new Uint8Array(count > 0 ? (paragraph[count - 1] ?? 0) + 1 : 0);
  let last = -1;
  for (let i = 0; i < count; i++) {
    const k = i + MARGIN;
    const s = sentence[i] ?? 0;
    const isCue = (chances[i] ?? 0) >= CUE_THRESHOLD;
    chance[k] = chanceClass(chances[i] ?? 0);
    if (i > 0 && s !== sentence[i - 1]) last = -1;
    if (isCue) {
      cue[k] = 1;
      last = i;
      cuesIn[s] = Math.min(2, (cuesIn[s] ?? 0) + 1);
      if ((firstCue[s] ?? 0) < 0) firstCue[s] = i;
      lastCue[s] = i;
    }
    leftCue[i] = last;
    commas[i + 1] = (commas[i] ?? 0) + (r.word[k] === COMMA ? 1 : 0);
    if (r.quote[k] === OPENING) quoting[paragraph[i] ?? 0] = 1;
  }
  last = -1;
  for (let i = count - 1; i >= 0; i--) {
    if (i < count - 1 && sentence[i] !== sentence[i + 1]) last = -1;
    if (cue[i + MARGIN]) last = i;
    rightCue[i] = last;
  }
  return { cue, chance, tag, leftCue, rightCue, commas, cuesIn, firstCue, lastCue, quoting };
}

/** Writes the features of token i for the sequence tagger and returns how many. */
export function writeTagFeatures(r: Reading, c: TagColumns, i: number, out: Int32Array): number {
  const k = i + MARGIN;
  const { word, shape, quote, stem } = r;
  const { cue, chance } = c;
  const s = r.sentence[i] ?? 0;
  const first = r.sentenceFirst[s] ?? 0;
  const end = r.sentenceLast[s] ?? 0;
  const w = word[k] ?? 0;
  const w1 = word[k - 1] ?? 0;
  const w2 = word[k + 1] ?? 0;
  const left = c.leftCue[i] ?? -1;
  const right = c.rightCue[i] ?? -1;
  const hasLeft = left < 0 ? 0 : 1;
  const hasRight = right < 0 ? 0 : 1;
  const ld = hasLeft ? distanceClass(i - left) : NO_DISTANCE;
  const rd = hasRight ? distanceClass(right - i) : NO_DISTANCE;
  const lc = hasLeft ? Math.min(3, (c.commas[i] ?? 0) - (c.commas[left] ?? 0)) : 4;
  const rc = hasRight ? Math.min(3, (c.commas[right] ?? 0) - (c.commas[i] ?? 0)) : 4;
  const lw = hasLeft ? (stem[left + MARGIN] ?? 0) : NO_WORD;
  const rw = hasRight ? (stem[right + MARGIN] ?? 0) : NO_WORD;
  const q = quote[k] ?? 0;
  const qr = q * 8 + (r.regionLength[i] ?? 0);
  const firstCue = c.firstCue[s] ?? -1;
  const lastCue = c.lastCue[s] ?? -1;
  const trail = lastCue < 0 ? NO_DISTANCE : distanceClass(end - lastCue);
  const lead = firstCue < 0 ? NO_DISTANCE : distanceClass(firstCue - first);
  const here = c.cuesIn[s] ?? 0;
  const before = Math.min(1, c.cuesIn[s - 1] ?? 0);
  const behind = Math.min(1, c.cuesIn[s + 1] ?? 0);
  const edge = (i === first ? 1 : 0) + (i === end ? 2 : 0);
  const s0 = shape[k] ?? 0;
  const c0 = cue[k] ?? 0;
  const p0 = chance[k] ?? 0;
  const pl = hasLeft ? (chance[left + MARGIN] ?? 0) : NO_DISTANCE;
  const pr = hasRight ? (chance[right + MARGIN] ?? 0) : NO_DISTANCE;
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, w);
  out[n++] = mix(3, w1);
  out[n++] = mix(4, w2);
  out[n++] = mix(5, word[k - 2] ?? 0);
  out[n++] = mix(6, word[k + 2] ?? 0);
  out[n++] = mix(7, r.suffix3[k] ?? 0);
  out[n++] = mix(8, s0);
  out[n++] = mix(9, (shape[k - 1] ?? 0) + 128 * (s0 + 128 * (shape[k + 1] ?? 0)));
  out[n++] = mix(10, qr);
  out[n++] = mix(11, (quote[k - 1] ?? 0) * 16 + q * 4 + (quote[k + 1] ?? 0));
  out[n++] = mix(12, qr * 81 + ld * 9 + rd);
  out[n++] = mix(13, ld * 5 + lc);
  out[n++] = mix(14, rd * 5 + rc);
  out[n++] = mix(15, (ld * 5 + lc) * 64 + rd * 5 + rc);
  out[n++] = mix(16, pair(lw, ld));
  out[n++] = mix(17, pair(rw, rd));
  out[n++] = mix(18, pair(lw, w));
  out[n++] = mix(19, pair(w, ld));
  out[n++] = mix(20, pair(w, rd));
  out[n++] = mix(21, pair(w1, ld));
  out[n++] = mix(22, pair(w2, rd));
  out[n++] = mix(23, pair(w2, ld));
  out[n++] = mix(24, pair(w1, rd));
  out[n++] = mix(25, trail * 4 + hasLeft * 2 + hasRight);
  out[n++] = mix(26, (trail * 4 + q) * 9 + rd);
  out[n++] = mix(27, (lead * 2 + hasLeft) * 4 + q);
  out[n++] = mix(28, ((here * 2 + before) * 2 + behind) * 64 + qr);
  out[n++] = mix(29, edge * 4 + here);
  out[n++] = mix(30, pair(w, edge * 4 + here));
  out[n++] = mix(31, (distanceClass(i - first) * 9 + rd) * 9 + lead);
  out[n++] = mix(32, distanceClass(end - i) * 9 + ld);
  out[n++] = mix(33, (cue[k - 1] ?? 0) * 4 + c0 * 2 + (cue[k + 1] ?? 0));
  out[n++] = mix(34, pair(w, c0));
  out[n++] = mix(35, p0);
  out[n++] = mix(36, p0 * 64 + (chance[k - 1] ?? 0) * 8 + (chance[k + 1] ?? 0));
  out[n++] = mix(37, pl * 9 + ld);
  out[n++] = mix(38, pr * 9 + rd);
  out[n++] = mix(39, (pl * 9 + pr) * 64 + qr);
  out[n++] = mix(40, (((c.quoting[r.paragraph[i] ?? 0] ?? 0) * 4 + here) * 2 + before) * 4 + q);
  out[n++] = mix(41, pair(w, lc * 2 + hasRight));
  out[n++] = mix(42, pair(w, rc * 2 + hasLeft));
  out[n++] = mix(43, w === COMMA ? pair(lw, rw) : 0);
  const t0 = c.tag[k] ?? 0;
  const t1 = c.tag[k - 1] ?? 0;
  const t2 = c.tag[k + 1] ?? 0;
  const around = t1 * 4096 + t0 * 64 + t2;
  out[n++] = mix(50, t0);
  out[n++] = mix(51, t1 * 64 + t0);
  out[n++] = mix(52, t0 * 64 + t2);
  out[n++] = mix(53, around);
  out[n++] = mix(54, t0 * 9 + ld);
  out[n++] = mix(55, t0 * 9 + rd);
  out[n++] = mix(56, around * 9 + ld);
  out[n++] = mix(57, around * 9 + rd);
  out[n++] = mix(58, pair(lw, (t0 * 9 + ld) * 5 + lc));
  out[n++] = mix(59, (t0 * 9 + trail) * 9 + rd);
  out[n++] = mix(60, pair(w, t2));
  out[n++] = mix(61, ((t0 * 64 + t2) * 64 + (c.tag[k + 2] ?? 0)) * 9 + ld);
  out[n++] = mix(62, (((c.tag[k - 2] ?? 0) * 64 + t1) * 64 + t0) * 9 + rd);
  return n;
}
