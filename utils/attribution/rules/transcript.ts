import type { Draft } from '../draft';
import { contentStart } from '../draft';
import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALS } from '../word-codes';
import { MARGIN } from '../reading';

/** Words a speaker's label may have: "SEN. DIANE FROST:". */
const LONGEST_LABEL = 5;
/** Words said under a label; fewer are a heading. */
const LEAST = 3;
/** Labels in capitals that introduce no speaker. */
const NO_SPEAKER = /^(?:UPDATE|WATCH|READ|PHOTO|PHOTOS|VIDEO|NOTE|RELATED|BREAKING|FACT|CLAIM|SOURCE|WASHINGTON|LONDON|MORE|CORRECTION|EDITOR|NEW|Q|A|P|PS|VERDICT)$/;

type Line = { readonly label: TokenSpan; readonly said: TokenSpan };

function labelled(r: Reading, first: number, end: number): Line | null {
  for (let i = first; i < Math.min(end, first + LONGEST_LABEL + 2); i++) {
    const text = tokenText(r, i);
    if (text === ':' && i > first) {
      return end - i - 1 >= LEAST ? { label: [first, i], said: [i + 1, end] } : null;
    }
    if (text === '.') continue;
    if (r.shape[i + MARGIN] !== SHAPE_CAPITALS || NO_SPEAKER.test(text)) return null;
  }
  return null;
}

/** Adds what is said under a speaker's label in capitals ("FROST: We never met.") where nothing else was found. */
export function addTranscripts(r: Reading, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts];
  let d = 0;
  let first = 0;
  for (let i = 1; i <= r.count; i++) {
    if (i < r.count && r.paragraph[i] === r.paragraph[first]) continue;
    const line = labelled(r, first, i);
    if (line) {
      while (d < drafts.length && contentStart(drafts[d] ?? EMPTY) < first) d++;
      const found = drafts[d];
      if (!found || contentStart(found) >= i) {
        const cue: TokenSpan = [line.label[1], line.label[1] + 1];
        out.push({ cue, source: line.label, contents: [line.said], foundBy: 'transcript' });
      } else if (!found.source) {
        out[out.indexOf(found)] = { ...found, source: line.label, foundBy: 'transcript' };
      }
    }
    first = i;
  }
  return out.sort((a, b) => contentStart(a) - contentStart(b));
}

const EMPTY: Draft = { cue: null, source: null, contents: [], foundBy: '' };
