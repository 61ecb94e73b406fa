import { OPENING, OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { isFirstName } from '../speakers/first-name-lexicon';
import { spanText, type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALISED, SHAPE_CAPITALS } from '../word-codes';

/** Words a speaker's label may have: "SEN. DIANE FROST:". */
const LONGEST_LABEL = 5;
/** Words said under a label; fewer are a heading. */
const LEAST = 3;
/** A name in small letters is a label when it stands before several paragraphs. */
const LEAST_TURNS = 2;
/** Labels that introduce no speaker. */
const NO_SPEAKER =
  /^(?:UPDATE|UPDATED|WATCH|READ|PHOTO|PHOTOS|VIDEO|NOTE|RELATED|BREAKING|FACT|FACTS|CLAIM|SOURCE|SOURCES|WASHINGTON|LONDON|MORE|CORRECTION|EDITOR|NEW|Q|A|P|PS|VERDICT|RATING|QUESTION|ANSWER|TRANSCRIPT|INTERVIEW|LIVE|ANALYSIS|OPINION|PROS|CONS|STEP|TIP|WHAT|WHY|WHO|WHEN|WHERE|HOW)$/i;

type Line = {
  readonly label: TokenSpan;
  readonly said: TokenSpan;
  /** Is the label in capitals? */
  readonly capitals: boolean;
  /** Does it name somebody? */
  readonly names: boolean;
};

/** A paragraph `[first, end)` that begins with a label and a colon, maybe after an opening mark. */
function labelled(r: Reading, first: number, end: number): Line | null {
  const from = r.quote[first + MARGIN] === OPENING ? first + 1 : first;
  let capitals = true;
  let names = true;
  for (let i = from; i < Math.min(end, from + LONGEST_LABEL + 2); i++) {
    const text = tokenText(r, i);
    if (text === ':' && i > from) {
      return end - i - 1 >= LEAST ? { label: [from, i], said: [i + 1, end], capitals, names } : null;
    }
    if (text === '.') continue;
    const shape = r.shape[i + MARGIN];
    if (shape !== SHAPE_CAPITALS && shape !== SHAPE_CAPITALISED) return null;
    if (shape === SHAPE_CAPITALISED) capitals = false;
    if (NO_SPEAKER.test(text)) names = false;
  }
  return null;
}

/** The words that stand behind a first name somewhere in a text: last names of its people. */
function lastNames(r: Reading): ReadonlySet<string> {
  const out = new Set<string>();
  for (let i = 1; i < r.count; i++) {
    if (isFirstName(tokenText(r, i - 1).toLowerCase())) out.add(tokenText(r, i));
  }
  return out;
}

/**
 * The labelled paragraphs of a text by their first token; those of which nothing says that the label is a speaker are
 * left out.
 */
function linesOf(r: Reading): ReadonlyMap<number, Line> {
  const all = new Map<number, Line>();
  const turns = new Map<string, number>();
  for (let i = 0, first = 0; i <= r.count; i++) {
    if (i < r.count && r.paragraph[i] === r.paragraph[first]) continue;
    const line = i > first ? labelled(r, first, i) : null;
    if (line) {
      all.set(first, line);
      const label = spanText(r, line.label);
      turns.set(label, (turns.get(label) ?? 0) + 1);
    }
    first = i;
  }
  const people = all.size > 0 ? lastNames(r) : new Set<string>();
  // "Dana Ek" and, where she is named so elsewhere, "Ek"; not "Review".
  const isName = ([first, end]: TokenSpan): boolean =>
    end - first > 1 ? isFirstName(tokenText(r, first).toLowerCase()) : people.has(tokenText(r, first));
  const isTurn = ({ label, capitals, names }: Line): boolean =>
    !names || capitals || ((turns.get(spanText(r, label)) ?? 0) >= LEAST_TURNS && isName(label));
  return new Map([...all].filter(([, line]) => isTurn(line)));
}

const extended = (turn: Draft, more: TokenSpan): Draft => ({ ...turn, contents: [...turn.contents, more] });

/**
 * Reads transcripts: a paragraph under a label in capitals ("FROST: We never met."), or under a name that is the label
 * of several, is that speaker's, and so are the following ones that open with a mark while the transcript stands in
 * quotation marks. They replace what else was found there. What stands under "Q:" or "Update:" is nobody's.
 */
export function readTranscripts(r: Reading, drafts: readonly Draft[]): Draft[] {
  const spoken: Draft[] = [];
  const lines = linesOf(r);
  const unspoken = new Set<number>();
  const taken = new Uint8Array(r.count > 0 ? (r.paragraph[r.count - 1] ?? 0) + 1 : 0);
  let first = 0;
  let open: Draft | null = null;
  for (let i = 1; i <= r.count; i++) {
    if (i < r.count && r.paragraph[i] === r.paragraph[first]) continue;
    const line = lines.get(first);
    const quoted = r.quote[first + MARGIN] !== OUTSIDE;
    const paragraph = r.paragraph[first] ?? 0;
    if (line && !line.names) {
      unspoken.add(line.label[0]);
      open = null;
    } else if (line) {
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
  if (spoken.length === 0 && unspoken.size === 0) return [...drafts];
  const rest = drafts.filter(
    (draft) =>
      taken[r.paragraph[contentStart(draft)] ?? 0] === 0 && !(draft.source && unspoken.has(draft.source[0])),
  );
  return [...rest, ...spoken].sort((a, b) => contentStart(a) - contentStart(b));
}
