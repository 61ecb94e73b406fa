import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { type TokenSpan, tokenText } from '../token-span';
import { grammaticalSubject } from './grammatical-subject';
import { isPlainSpeech } from './reporting-verb-lexicon';

/**
 * From this many words on, more than 97 % of what stands in quotation marks was said by somebody; shorter may be a
 * title.
 */
const LEAST_WORDS = 6;
/** Share of a quotation's tokens that contents must hold for it to count as found. */
const FOUND = 0.6;
/** Tokens between a quotation and the verb of saying that goes with it. */
const CUE_REACH = 7;

function cueBeside(r: Reading, [first, end]: TokenSpan): TokenSpan | null {
  for (let i = end; i < Math.min(r.count, end + CUE_REACH) && r.paragraph[i] === r.paragraph[first]; i++) {
    if ((r.region[i] ?? -1) >= 0) break;
    if (isPlainSpeech(tokenText(r, i).toLowerCase())) return [i, i + 1];
    if (/^[.!?]$/.test(tokenText(r, i)) && i > end) break;
  }
  for (let i = first - 1; i >= Math.max(0, first - CUE_REACH) && r.sentence[i] === r.sentence[first]; i--) {
    if ((r.region[i] ?? -1) >= 0) break;
    if (isPlainSpeech(tokenText(r, i).toLowerCase())) return [i, i + 1];
  }
  return null;
}

/** Adds each long quotation that no draft holds, with the verb of saying beside it and its subject where there is one. */
export function addOrphanQuotations(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = new Uint8Array(r.count);
  for (const { contents } of drafts) for (const [a, b] of contents) held.fill(1, a, b);
  const out = [...drafts];
  let i = 0;
  while (i < r.count) {
    const region = r.region[i] ?? -1;
    let end = i + 1;
    if (region < 0) {
      i = end;
      continue;
    }
    let covered = held[i] ?? 0;
    while (end < r.count && r.region[end] === region) covered += held[end++] ?? 0;
    if ((r.regionWords[region] ?? 0) >= LEAST_WORDS && covered / (end - i) < FOUND) {
      const content: TokenSpan = [i, end];
      const cue = cueBeside(r, content);
      const source = cue ? grammaticalSubject(r, syntax, cue) : null;
      const clear = source && (source[1] <= i || source[0] >= end) ? source : null;
      if (covered === 0) out.push({ cue, source: clear, contents: [content], foundBy: 'quotation' });
    }
    i = end;
  }
  return out.sort((a, b) => contentStart(a) - contentStart(b));
}
