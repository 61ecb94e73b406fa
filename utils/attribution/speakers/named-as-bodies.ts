import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';
import type { Cast, Character } from './cast';
import { BODY_WORDS } from './organisation-lexicon';

/** Classes of words before which a name only describes: "the Brook campaign". */
const DESCRIBED = new Set([wordClass('noun'), wordClass('proper'), wordClass('adjective'), wordClass('ing')]);

/** Is a name of one word, at token `first`, printed as bodies are: "the Guardian", "the Department for Transport"? */
function isPrintedAsBody(r: Reading, syntax: Syntax, first: number, end: number): boolean {
  if (first === 0 || r.sentence[first - 1] !== r.sentence[first]) return false;
  const before = tokenText(r, first - 1);
  if (/^the$/i.test(before)) {
    const after = end < r.count && r.sentence[end] === r.sentence[first] ? syntax.classes[end + MARGIN] : 0;
    return !DESCRIBED.has(after ?? 0);
  }
  return /^(?:for|of)$/.test(before) && first > 1 && BODY_WORDS.has(tokenText(r, first - 2).toLowerCase());
}

/** Names of one word that stand for a body and no person, by how they are printed anywhere in the article. */
export function namedAsBodies(r: Reading, syntax: Syntax, cast: Cast): Set<Character> {
  const out = new Set<Character>();
  cast.mentions.forEach(({ span: [first, end], words }, m) => {
    const who = cast.ofMention[m];
    if (who && !who.person && words.length === 1 && isPrintedAsBody(r, syntax, first, end)) out.add(who);
  });
  return out;
}
