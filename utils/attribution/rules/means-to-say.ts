import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { type TokenSpan, tokenText } from '../token-span';
import { sentenceSubject } from './fill-source';
import { grammaticalSubject } from './grammatical-subject';
import { isPlainSpeech } from './reporting-verb-lexicon';

const USES = /^(?:use|uses|used|using)$/i;
const MEANS = /^(?:a|an|the|his|her|its|their|this|that)$/i;
/** Words from "used" to "to say". */
const REACH = 24;

/** The verb of using whose purpose a cue "(to) say" is: "used a call with Mr Ek to say". */
function userOf(r: Reading, cue: TokenSpan): number | null {
  const verb = cue[1] - 1;
  if (verb < 3 || tokenText(r, verb - 1) !== 'to' || !isPlainSpeech(tokenText(r, verb).toLowerCase()))
    return null;
  for (let i = verb - 3; i > Math.max(0, verb - REACH) && r.sentence[i] === r.sentence[verb]; i--) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return null;
    if (USES.test(tokenText(r, i)) && MEANS.test(tokenText(r, i + 1))) return i;
  }
  return null;
}

/**
 * "She used a call with Mr Ek to say …": whoever stands between is spoken to, and the one who used it speaks. What was
 * taken for words between the two verbs are none.
 */
export function readMeans(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const between = new Uint8Array(r.count);
  let found = false;
  const mended = drafts.map((draft): Draft => {
    const { cue, source, contents } = draft;
    if (!cue || contents.some(([first]) => first < cue[1])) return draft;
    const user = userOf(r, cue);
    if (user === null) return draft;
    between.fill(1, user + 1, cue[1] - 1);
    found = true;
    if (source && source[1] <= user) return draft;
    const subject =
      grammaticalSubject(r, syntax, [user, user + 1]) ?? sentenceSubject(r, r.sentence[user] ?? 0, user);
    if (!subject || subject[1] > user) return draft;
    return { ...draft, cue: [cue[1] - 1, cue[1]], source: subject, foundBy: 'far-cue' };
  });
  if (!found) return mended;
  return mended.filter(({ contents }) =>
    contents.some(([first, end]) => between.subarray(first, end).includes(0)),
  );
}
