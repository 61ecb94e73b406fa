import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import type { Cast } from './cast';
import type { NameMention } from './name-mention';
import { BODY_WORDS } from './organisation-lexicon';
import { ROLES } from './title-lexicon';

const POSSESSIVE = /^['’]s$/;
const BELONGS_TO = /^(?:of|for|from|at|in|with|to|by|on|near|close|behind|against)$/i;
const BREAK = /^[,(]$/;
const RELATIVE = /^(?:who|whom|whose|which)$/i;
/** What somebody says, as a noun: "Ek's appeal" speaks with Ek's voice. */
const SAYING =
  /^(?:account|address|answer|appeal|argument|assertion|call|claim|comment|comments|message|plea|pledge|post|promise|remark|remarks|reply|response|speech|statement|testimony|threat|tweet|view|warning|words)$/i;

const NOUN = wordClass('noun');
const ADJECTIVE = wordClass('adjective');

/**
 * "Opposition councillors", "the parents' group": is the word behind a name what the source is about? Not in "a Lund
 * statement".
 */
function describesNext(r: Reading, syntax: Syntax, next: number, end: number): boolean {
  let at = next < end && /^['’]$/.test(tokenText(r, next)) ? next + 1 : next;
  // "The U.N. human rights office".
  while (at < end && syntax.classes[at + MARGIN] === ADJECTIVE && /^\p{Ll}/u.test(tokenText(r, at))) at++;
  if (at >= end || syntax.classes[at + MARGIN] !== NOUN) return false;
  const noun = tokenText(r, at);
  return /^\p{Ll}/u.test(noun) && !SAYING.test(noun);
}

/** "University of Leeds professor Dana Ek": the "of" of a body's name in front of somebody's role. */
function isInBodyName(r: Reading, i: number, { roleFirst, span }: NameMention): boolean {
  if (i === 0 || roleFirst <= i || roleFirst >= span[0] || tokenText(r, i) !== 'of') return false;
  const before = tokenText(r, i - 1);
  const place = tokenText(r, i + 1);
  // "The office of Senator Dana Ek" is not hers to speak for.
  if (!/^\p{Lu}/u.test(place) || ROLES.has(place.toLowerCase())) return false;
  return /^\p{Lu}/u.test(before) && BODY_WORDS.has(before.toLowerCase());
}

/**
 * Index of the mention that names a source itself, not somebody it belongs to: in "Brook's lawyer Dana Ek" Ek, in "a
 * spokesman for Brook" and in "the Brook campaign" none. -1 when the source has no name of its own.
 */
export function headMention(r: Reading, syntax: Syntax, cast: Cast, source: TokenSpan): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.span[1] ?? 0) <= source[0]) low = middle + 1;
    else high = middle;
  }
  // "From Oslo, Dana Ek": what stands before the comma is no part of who speaks.
  const adverbial = BELONGS_TO.test(tokenText(r, source[0]));
  let found = -1;
  for (let m = low; m < cast.mentions.length; m++) {
    const mention = cast.mentions[m];
    if (!mention || mention.span[0] >= source[1]) break;
    const person = cast.ofMention[m]?.person ?? false;
    let belongs = false;
    let segment = source[0];
    for (let i = source[0]; i < mention.officeFirst; i++) {
      const text = tokenText(r, i);
      if (BREAK.test(text)) {
        segment = i + 1;
        // "The minister of trade, Dana Ek": a person behind a comma stands for herself. Other names there are mostly one
        // more of a list: "officials from Oslo, Lund".
        if (person || adverbial) belongs = false;
      }
      // "The club's boss, who saw Ek sent off": names in what is told of somebody are others'.
      if (i > source[0] && RELATIVE.test(text)) return found;
      if (BELONGS_TO.test(text) && !isInBodyName(r, i, mention)) belongs = true;
    }
    if (segment > source[0] && found >= 0) break;
    if (belongs) continue;
    const after = mention.span[1] < r.count ? tokenText(r, mention.span[1]) : '';
    // "Ek's" as a whole source is Ek, and so is "Ek's appeal"; "Ek's lawyer" is not.
    const owned = source[1] - (mention.span[1] + 1);
    const saying = owned === 1 && SAYING.test(tokenText(r, source[1] - 1));
    if (POSSESSIVE.test(after) && owned > 0 && !saying) continue;
    if (describesNext(r, syntax, mention.span[1], source[1])) continue;
    found = m;
  }
  return found;
}
