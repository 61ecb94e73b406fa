import { distanceClass, NO_DISTANCE } from '../distance-class';
import { mix, pair } from '../hashing';
import { MARGIN, type Reading } from '../reading';
import type { TagColumns } from '../tag-features';
import type { CueAncestry } from './cue-ancestry';
import type { Syntax } from './syntax';

const ROOT = 1;

/** Writes what grammar tells of token i's chance to be a cue, from `out[n]` on; returns the new count. */
export function writeCueSyntax(
  r: Reading,
  syntax: Syntax,
  prior: number,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const k = i + MARGIN;
  const st = r.stem[k] ?? 0;
  const rel = syntax.relations[k] ?? 0;
  const head = syntax.heads[i] ?? -1;
  const headStem = head < 0 ? ROOT : (r.stem[head + MARGIN] ?? 0);
  const kids = syntax.dependents[i] ?? 0;
  let m = n;
  out[m++] = mix(120, rel);
  out[m++] = mix(121, pair(st, rel));
  out[m++] = mix(122, headStem);
  out[m++] = mix(123, pair(headStem, rel));
  out[m++] = mix(124, kids);
  out[m++] = mix(125, pair(st, kids));
  out[m++] = mix(126, pair(prior, kids));
  return m;
}

/** Writes what grammar tells of token i's span label, from `out[n]` on; returns the new count. */
export function writeTagSyntax(
  r: Reading,
  syntax: Syntax,
  ancestry: CueAncestry,
  c: TagColumns,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const k = i + MARGIN;
  const { relations } = syntax;
  const w = r.word[k] ?? 0;
  const rel = relations[k] ?? 0;
  const head = syntax.heads[i] ?? -1;
  const headStem = head < 0 ? ROOT : (r.stem[head + MARGIN] ?? 0);
  const left = c.leftCue[i] ?? -1;
  const right = c.rightCue[i] ?? -1;
  const ld = left < 0 ? NO_DISTANCE : distanceClass(i - left);
  const rd = right < 0 ? NO_DISTANCE : distanceClass(right - i);
  const headCue = head < 0 ? 4 : (c.cue[head + MARGIN] ?? 0) * 2 + (head < i ? 1 : 0);
  const a = ancestry.cue[k] ?? -1;
  const b = ancestry.branch[k] ?? 0;
  const b1 = ancestry.branch[k - 1] ?? 0;
  const b2 = ancestry.branch[k + 1] ?? 0;
  const cueStem = a < 0 ? 0 : (r.stem[a + MARGIN] ?? 0);
  const same =
    (ancestry.cue[k - 1] === a ? 1 : 0) +
    (ancestry.cue[k + 1] === a ? 2 : 0) +
    (a < 0 ? 4 : 0) +
    (a >= 0 && a < i ? 8 : 0);
  const top = ancestry.top[i] ?? -1;
  const edge =
    top < 0 ? 0 : 1 + (syntax.subtreeFirst[top] === i ? 1 : 0) + (syntax.subtreeLast[top] === i ? 2 : 0);
  const q = r.quote[k] ?? 0;
  let m = n;
  out[m++] = mix(150, rel);
  out[m++] = mix(151, rel * 9 + ld);
  out[m++] = mix(152, rel * 9 + rd);
  out[m++] = mix(153, pair(headStem, rel));
  out[m++] = mix(154, pair(w, rel));
  out[m++] = mix(155, ((relations[k - 1] ?? 0) * 16 + rel) * 16 + (relations[k + 1] ?? 0));
  out[m++] = mix(156, rel * 8 + headCue);
  out[m++] = mix(158, b);
  out[m++] = mix(159, pair(b, ld));
  out[m++] = mix(160, pair(b, rd));
  out[m++] = mix(161, pair(b, b1));
  out[m++] = mix(162, pair(b, b2));
  out[m++] = mix(163, pair(b, cueStem));
  out[m++] = mix(164, same);
  out[m++] = mix(165, pair(pair(b, b1), pair(b2, w)));
  out[m++] = mix(166, pair(b, w));
  out[m++] = mix(167, pair(pair(b, b2), r.word[k + 1] ?? 0));
  out[m++] = mix(168, pair(pair(b, b1), r.word[k - 1] ?? 0));
  out[m++] = mix(169, pair(pair(b, ld * 9 + rd), q * 8 + (r.regionLength[i] ?? 0)));
  out[m++] = mix(170, pair(b, edge));
  out[m++] = mix(171, pair(pair(b, edge), cueStem));
  out[m++] = mix(172, pair(pair(b, edge), w));
  return m;
}
