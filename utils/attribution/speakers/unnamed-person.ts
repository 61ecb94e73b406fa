import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { spanText, tokenText } from '../token-span';
import type { Cast, Character } from './cast';
import type { Gender } from './first-name-lexicon';
import { speakerName } from './named-speaker';
import type { PersonMention } from './person-mention';
import { type Offices, whoIs } from './role-mentions';
import { headMention } from './source-head';
import { ROLES } from './title-lexicon';

const ONE = /^(?:an?|one|another|the|his|her|their|its|\p{L}+['’]s)\s/iu;
/** Words for one person, besides the offices and jobs. */
const PERSON: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['woman', 'female'],
  ['girl', 'female'],
  ['mother', 'female'],
  ['mum', 'female'],
  ['wife', 'female'],
  ['widow', 'female'],
  ['sister', 'female'],
  ['daughter', 'female'],
  ['grandmother', 'female'],
  ['girlfriend', 'female'],
  ['spokeswoman', 'female'],
  ['man', 'male'],
  ['boy', 'male'],
  ['father', 'male'],
  ['dad', 'male'],
  ['husband', 'male'],
  ['widower', 'male'],
  ['brother', 'male'],
  ['son', 'male'],
  ['grandfather', 'male'],
  ['boyfriend', 'male'],
  ['spokesman', 'male'],
  ['bystander', null],
  ['customer', null],
  ['driver', null],
  ['friend', null],
  ['official', null],
  ['parent', null],
  ['passenger', null],
  ['passer-by', null],
  ['patient', null],
  ['pupil', null],
  ['relative', null],
  ['source', null],
  ['student', null],
  ['survivor', null],
  ['victim', null],
  ['visitor', null],
  ['voter', null],
  ['witness', null],
  ['worker', null],
]);
/** What ends the noun phrase's own words: "a spokesman **for** the mayor", "a nurse **who** saw it". */
const TAIL =
  /\s+(?:of|for|from|at|in|with|to|on|near|close|who|that|whose|which|working|speaking|living)\s.*$/iu;

/** The one person a source without a name speaks of, as a character; null when it is no single person. */
function unnamed(text: string): Character | null {
  const name = speakerName(text);
  const noun = name.replace(TAIL, '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (!ONE.test(name) || (!PERSON.has(noun) && !ROLES.has(noun))) return null;
  return { name, roles: [], gender: PERSON.get(noun) ?? null, person: true };
}

/**
 * The sources that are one person without a name ("a neighbour, who asked …"), in the order of the drafts: whoever
 * speaks can be meant by the next "she".
 */
export function unnamedPersons(
  r: Reading,
  syntax: Syntax,
  cast: Cast,
  offices: Offices,
  drafts: readonly Draft[],
): PersonMention[] {
  const named = cast.mentions.findIndex((_, m) => cast.ofMention[m]?.person);
  const firstNamed = cast.mentions[named]?.span[0] ?? r.count;
  return drafts.flatMap(({ source }) => {
    if (!source || source[1] - source[0] < 2 || headMention(r, syntax, cast, source) >= 0) return [];
    // "The candidate" is mostly somebody who was named before.
    if (/^the$/i.test(tokenText(r, source[0])) && firstNamed < source[0]) return [];
    const text = spanText(r, source).replace(/\s+/g, ' ');
    const who = whoIs(text, offices) ? null : unnamed(text);
    return who ? [{ span: source, who, subject: true, inQuotes: false }] : [];
  });
}
