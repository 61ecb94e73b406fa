import { ABBREVIATIONS } from '../../text/abbreviation-lexicon';
import { OUTSIDE } from '../../text/sentences';
import { MARGIN, type Reading } from '../reading';
import { relation } from '../syntax/relation';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALISED, SHAPE_CAPITALS } from '../word-codes';
import { type Gender, genderOfFirstName, isFirstName } from './first-name-lexicon';
import type { NameMention } from './name-mention';
import { NEVER_NAMES } from './never-name-lexicon';
import { officeOf } from './office-of';
import { BODY_WORDS, GROUP_WORDS } from './organisation-lexicon';
import { ADDRESSES, PLACE_ADJECTIVES, ROLES } from './title-lexicon';

const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el|ibn|ter|ten|zu)$/;
const MOST_PARTICLES = 2;
const LONGEST_NAME = 8;
const ROLE_REACH = 4;
/** Letters behind a name: honours and offices. */
const POSTNOMINAL = /^(?:KC|QC|MP|MEP|MSP|TD|OBE|CBE|MBE|PhD|MD|Esq)$/;
const SUBJECT = relation('subject');
const FINITE = wordClass('finite');
const MODAL = wordClass('modal');
const ING = wordClass('ing');

function isCapitalised(r: Reading, i: number): boolean {
  const shape = r.shape[i + MARGIN];
  return shape === SHAPE_CAPITALISED || shape === SHAPE_CAPITALS;
}

/** Does a name go on from token i (its last so far) to token j? */
function continues(r: Reading, i: number): number {
  let j = i + 1;
  if (j >= r.count || r.sentence[j] !== r.sentence[i]) {
    // "Mr." and initials may look like a sentence's end.
    return -1;
  }
  const text = tokenText(r, j);
  if (text === '.' && r.starts[j] === r.ends[i]) {
    const before = tokenText(r, i).toLowerCase();
    if (before.length > 1 && !ADDRESSES.has(before) && !ROLES.has(before)) return -1;
    j++;
  } else if ((text === '-' || text === "'" || text === '’') && r.starts[j] === r.ends[i]) {
    // "Ki-moon" and "Jean-Luc", but not "Brook-led" after one word.
    if (j + 1 >= r.count || r.starts[j + 1] !== r.ends[j]) return -1;
    const glued = isCapitalised(r, j + 1) || (text === '-' && i > 0 && isCapitalised(r, i - 1));
    return glued && /^\p{L}/u.test(tokenText(r, j + 1)) ? j + 1 : -1;
  }
  if (j >= r.count) return -1;
  if (isCapitalised(r, j)) return j;
  // "van der", "de la": particles come in twos.
  let k = j;
  while (k < r.count && k - j < MOST_PARTICLES && PARTICLE.test(tokenText(r, k))) k++;
  // "al-Sayed".
  if (k > j && k < r.count && tokenText(r, k) === '-' && r.starts[k] === r.ends[k - 1]) k++;
  return k > j && k < r.count && isCapitalised(r, k) ? k : -1;
}

/** The token behind a run; the full stop that ends "U.N." is its own. */
function endOfRun(r: Reading, run: readonly number[]): number {
  const last = run.at(-1) ?? -1;
  const letters = run.slice(-2).every((i) => (r.ends[i] ?? 0) - (r.starts[i] ?? 0) === 1);
  const stopped =
    run.length > 1 &&
    letters &&
    tokenText(r, last - 1) === '.' &&
    last + 1 < r.count &&
    tokenText(r, last + 1) === '.' &&
    r.starts[last + 1] === r.ends[last];
  return stopped ? last + 2 : last + 1;
}

/** Lower-case words right before a name that say what its bearer is: "presidential adviser". */
function roleBefore(r: Reading, syntax: Syntax, first: number): number {
  let from = first;
  for (let i = first - 1; i >= 0 && first - i <= ROLE_REACH && r.sentence[i] === r.sentence[first]; i--) {
    const text = tokenText(r, i).toLowerCase();
    if (!ROLES.has(text) && from === first) break;
    if (!/^[\p{L}-]+$/u.test(text) || NEVER_NAMES.has(text)) break;
    // "met engineer Dana Ek": what was done is no part of the role.
    if (syntax.classes[i + MARGIN] === FINITE) break;
    from = i;
  }
  return from;
}

const PREPOSITION =
  /^(?:of|to|with|for|by|from|against|on|in|at|about|than|like|behind|as|into|over|under|between|near)$/;

/** Does a sentence or clause say something of this name? By grammar, or by standing first. */
function isSubject(r: Reading, syntax: Syntax, first: number, end: number): boolean {
  if (end < r.count && /^['’]s$/.test(tokenText(r, end))) return false;
  const start = r.sentenceFirst[r.sentence[first] ?? 0] ?? 0;
  if (first > start && PREPOSITION.test(tokenText(r, first - 1).toLowerCase())) return false;
  for (let i = first; i < end; i++) {
    const head = syntax.heads[i] ?? -1;
    if ((head < first || head >= end) && syntax.relations[i + MARGIN] === SUBJECT) return true;
  }
  // "The union's chief, Dana Ek, said": a name between commas, and the verb behind them.
  const apposed =
    first > start && tokenText(r, first - 1) === ',' && end < r.count && tokenText(r, end) === ',';
  const next = apposed ? end + 1 : end;
  const after = next < r.count && r.sentence[next] === r.sentence[first] ? syntax.classes[next + MARGIN] : 0;
  return first - start <= 1 || after === FINITE || after === MODAL;
}

/**
 * Finds the names of a text in text order: runs of capitalised words, cut at possessives, with titles, offices and
 * adjectives of place taken off. A single capitalised word that begins a sentence counts only when `known` holds it.
 */
export function findNames(r: Reading, syntax: Syntax): NameMention[] {
  const out: NameMention[] = [];
  for (let i = 0; i < r.count; i++) {
    if (!isCapitalised(r, i)) continue;
    const run: number[] = [i];
    let last = i;
    for (let next = continues(r, last); next > 0 && run.length < LONGEST_NAME; next = continues(r, last)) {
      run.push(next);
      last = next;
    }
    const mention = mentionOf(r, syntax, run, endOfRun(r, run));
    if (mention) {
      // "U.S. Secretary of State Dana Ek": what was taken for a name is the beginning of the office.
      while ((out.at(-1)?.span[0] ?? -1) >= mention.roleFirst) out.pop();
      const before = out.at(-1);
      // "Brook campaign manager Dana Ek": Brook is no subject but part of the role.
      if (before?.subject && mention.roleFirst <= before.span[1] && mention.roleFirst < mention.span[0]) {
        out[out.length - 1] = { ...before, subject: false };
      }
      out.push(mention);
    }
    i = last;
  }
  return out;
}

/** Is a name that ends before token `end` followed by an age: "Dana Ek, 58, said"? */
function hasAge(r: Reading, end: number): boolean {
  if (end + 2 >= r.count || tokenText(r, end) !== ',') return false;
  const at = /^aged$/i.test(tokenText(r, end + 1)) ? end + 2 : end + 1;
  return /^\d{2}$/.test(tokenText(r, at)) && /^[,.-]$/.test(tokenText(r, Math.min(r.count - 1, at + 1)));
}

const roleText = (r: Reading, from: number, first: number): string =>
  r.text
    .slice(r.starts[from] ?? 0, r.ends[first - 1] ?? 0)
    .replace(/[\s,]+$/, '')
    .trim();

/**
 * Is this, by itself, no name: a word that is capitalised otherwise, people as a group ("Councillors"), an
 * abbreviation?
 */
function isNoName(word: string): boolean {
  const several = word.endsWith('s') && ROLES.has(word.slice(0, -1));
  return several || NEVER_NAMES.has(word) || GROUP_WORDS.has(word) || ABBREVIATIONS.has(word);
}

/** The run's words from `at` on, as printed; up to token `end` unless letters behind the name were taken off. */
function printedName(r: Reading, run: readonly number[], at: number, words: number, end: number): string {
  const last = at + words < run.length ? (run[at + words - 1] ?? 0) : end - 1;
  return r.text.slice(r.starts[run[at] ?? 0] ?? 0, r.ends[last] ?? 0).replace(/\s+/g, ' ');
}

/** Is token i a verb in -ing that opens its sentence? */
function opensWithVerb(r: Reading, syntax: Syntax, i: number): boolean {
  if (syntax.classes[i + MARGIN] !== ING || r.sentenceFirst[r.sentence[i] ?? 0] !== i) return false;
  return !isFirstName(tokenText(r, i).toLowerCase());
}

function mentionOf(r: Reading, syntax: Syntax, run: readonly number[], end: number): NameMention | null {
  const office = officeOf(r, run);
  let gender: Gender | null = null;
  let person = office !== null;
  // "Sentencing Mr Ek": the verb that opens a sentence is no name.
  const behindVerb = run.length > 1 && opensWithVerb(r, syntax, run[0] ?? 0);
  let at = office?.words ?? (behindVerb ? 1 : 0);
  for (; at < run.length; at++) {
    const lower = tokenText(r, run[at] ?? 0).toLowerCase();
    const address = ADDRESSES.get(lower);
    if (address !== undefined) {
      gender = address;
      person = true;
    } else if (ROLES.has(lower)) {
      person = at + 1 < run.length;
    } else if (!PLACE_ADJECTIVES.has(lower) && lower !== 'vice' && lower !== 'prime' && lower !== 'foreign') {
      const begins = lower === 'new' && run.length > 1; // "New Zealand", "New Yorkers"
      if (begins || !(at === 0 && NEVER_NAMES.has(lower))) break;
    }
  }
  // "White House Press Secretary Dana Brook": what stands before the last office word is role, too.
  for (let j = run.length - 2; j >= at; j--) {
    if (ROLES.has(tokenText(r, run[j] ?? 0).toLowerCase())) {
      at = j + 1;
      person = true;
      break;
    }
  }
  if (at >= run.length) return null;
  // "The European Union" and "the British Army" are named with their adjectives.
  const isBody = !person && run.slice(at).some((i) => BODY_WORDS.has(tokenText(r, i).toLowerCase()));
  while (isBody && at > 0 && PLACE_ADJECTIVES.has(tokenText(r, run[at - 1] ?? 0).toLowerCase())) at--;
  const first = run[at] ?? 0;
  const words = run.slice(at).map((i) => tokenText(r, i));
  while (words.length > 1 && POSTNOMINAL.test(words.at(-1) ?? '')) words.pop();
  const lead = (words[0] ?? '').toLowerCase();
  if (words.length === 1 && isNoName(lead)) return null;
  const begin = office?.first ?? run[0] ?? first;
  const apposed =
    begin >= 2 && r.sentence[begin - 2] === r.sentence[begin] && tokenText(r, begin - 1) === ',';
  // "Labour's deputy leader, Dana Ek," is as good as "deputy leader Dana Ek".
  const roleEnd =
    apposed && (words.length > 1 || isFirstName(lead)) && roleBefore(r, syntax, begin - 1) < begin - 1
      ? begin - 1
      : begin;
  const roleFrom = roleBefore(r, syntax, roleEnd);
  if (roleFrom < begin || hasAge(r, end)) person = true;
  const spaced = r.text.slice(r.starts[first] ?? 0, r.ends[end - 1] ?? 0).includes(' ');
  if (words.length > 1 && spaced && isFirstName(lead)) person = true;
  const span: TokenSpan = [first, end];
  // "With Ms Ek beside her": the capitalised word that only opens the sentence is no part of the subject.
  const opener = tokenText(r, run[0] ?? first).toLowerCase();
  const opens = NEVER_NAMES.has(opener) && !ADDRESSES.has(opener) && !ROLES.has(opener);
  const from = office?.first ?? (opens ? run[1] : run[0]) ?? first;
  return {
    span,
    name: printedName(r, run, at, words.length, end),
    words,
    roleFirst: roleFrom,
    officeFirst: office?.first ?? first,
    role: roleFrom < first ? roleText(r, roleFrom, first) : '',
    gender: gender ?? (words.length > 1 ? genderOfFirstName(lead) : null),
    person: person && !words.some((word) => BODY_WORDS.has(word.toLowerCase())),
    inQuotes: r.quote[first + MARGIN] !== OUTSIDE,
    subject:
      !behindVerb &&
      (isSubject(r, syntax, from, end) || (roleEnd < begin && isSubject(r, syntax, roleFrom, roleEnd))),
  };
}
