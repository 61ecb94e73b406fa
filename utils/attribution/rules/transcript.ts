import { OPENING, OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALS } from '../word-codes';

/** Words a speaker's label may have: "SEN. DIANE FROST:". */
const LONGEST_LABEL = 5;
/** Words said under a label; fewer are a heading. */
const LEAST = 3;
/** Labels in capitals that introduce no speaker. */
const NO_SPEAKER =
  /^(?:UPDATE|WATCH|READ|PHOTO|PHOTOS|VIDEO|NOTE|RELATED|BREAKING|FACT|CLAIM|SOURCE|WASHINGTON|LONDON|MORE|CORRECTION|EDITOR|NEW|Q|A|P|PS|VERDICT)$/;

type Line = { readonly label: TokenSpan; readonly said: TokenSpan };

/** A paragraph `[first, end)` that begins with a speaker's label, maybe after an opening mark. */
function labelled(r: Reading, first: number, end: number): Line | null {
  const from = r.quote[first + MARGIN] === OPENING ? first + 1 : first;
  for (let i = from; i < Math.min(end, from + LONGEST_LABEL + 2); i++) {
    const text = tokenText(r, i);
    if (text === ':' && i > from) {
      return end - i - 1 >= LEAST ? { label: [from, i], said: [i + 1, end] } : null;
    }
    if (text === '.') continue;
    if (r.shape[i + MARGIN] !== SHAPE_CAPITALS || NO_SPEAKER.test(text)) return null;
  }
  return null;
}

const extended = (turn: Draft, more: TokenSpan): Draft => ({ ...turn, contents: [...turn.contents, more] });

/**
 * Reads transcripts: a paragraph under a label in capitals ("FROST: We never met.") is that speaker's, and so are the
 * following ones that open with a mark while the transcript stands in quotation marks. They replace what else was found there.
 */
export function readTranscripts(r: Reading, drafts: readonly Draft[]): Draft[] {
  const spoken: Draft[] = [];
  const taken = new Uint8Array(r.count > 0 ? (r.paragraph[r.count - 1] ?? 0) + 1 : 0);
  let first = 0;
  let open: Draft | null = null;
  for (let i = 1; i <= r.count; i++) {
    if (i < r.count && r.paragraph[i] === r.paragraph[first]) continue;
    const line = labelled(r, first, i);
    const quoted = r.quote[first + MARGIN] !== OUTSIDE;
    const paragraph = r.paragraph[first] ?? 0;
    if (line) {
      const { label, said } = line;
      open = { cue: [label[1], label[1] + 1], source: label, contents: [said], foundBy: 'transcript' };
      spoken.push(open);
      taken[paragraph] = 1;
      if (!quoted) open = null;
    } else if (open && quoted && tokenText(r, first + 1) !== '(') {
      open = extended(open, [first, i]);
      spoken[spoken.length - 1] = open;
      taken[paragraph] = 1;
    } else if (!quoted) {
      open = null;
    }
    first = i;
  }
  if (spoken.length === 0) return [...drafts];
  const rest = drafts.filter((draft) => taken[r.paragraph[contentStart(draft)] ?? 0] === 0);
  return [...rest, ...spoken].sort((a, b) => contentStart(a) - contentStart(b));
}
