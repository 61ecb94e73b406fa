import { OUTSIDE } from '../../text/sentences';
import { MARGIN, type Reading } from '../reading';
import { relation } from '../syntax/relation';
import type { Syntax } from '../syntax/syntax';
import { tokenText } from '../token-span';
import { SHAPE_CAPITALISED } from '../word-codes';
import type { Character } from './cast';
import type { Gender } from './first-name-lexicon';
import type { PersonMention } from './person-mention';

const SUBJECT = relation('subject');
const WHOSE = /^(?:my|his|her|their|our)$/i;
const WHICH = /^(?:late|older|younger|elder|eldest|youngest|own|twin|first|second|former)$/i;
const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['mother', 'female'],
  ['mum', 'female'],
  ['mom', 'female'],
  ['wife', 'female'],
  ['widow', 'female'],
  ['daughter', 'female'],
  ['sister', 'female'],
  ['grandmother', 'female'],
  ['aunt', 'female'],
  ['girlfriend', 'female'],
  ['father', 'male'],
  ['dad', 'male'],
  ['husband', 'male'],
  ['widower', 'male'],
  ['son', 'male'],
  ['brother', 'male'],
  ['grandfather', 'male'],
  ['uncle', 'male'],
  ['boyfriend', 'male'],
]);

/** Is a name told right behind token `end`: "his wife Ada", "his wife, Ada Lund"? The name then stands for itself. */
function isNamed(r: Reading, end: number): boolean {
  const at = end < r.count && tokenText(r, end) === ',' ? end + 1 : end;
  return at < r.count && r.sentence[at] === r.sentence[end - 1] && r.shape[at + MARGIN] === SHAPE_CAPITALISED;
}

/** People told of by their kinship alone, outside quotations: "my mother", "his late brother". In text order. */
export function findKinMentions(r: Reading, syntax: Syntax): PersonMention[] {
  const known = new Map<string, Character>();
  const out: PersonMention[] = [];
  for (let i = 0; i + 1 < r.count; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || !WHOSE.test(tokenText(r, i))) continue;
    const at = WHICH.test(tokenText(r, i + 1)) && i + 2 < r.count ? i + 2 : i + 1;
    const gender = r.sentence[at] === r.sentence[i] ? KIN.get(tokenText(r, at).toLowerCase()) : undefined;
    if (!gender || isNamed(r, at + 1)) continue;
    const name = r.text
      .slice(r.starts[i] ?? 0, r.ends[at] ?? 0)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    const who = known.get(name) ?? { name, roles: [], gender, person: true };
    known.set(name, who);
    const first = r.sentenceFirst[r.sentence[i] ?? 0] ?? 0;
    const subject = i === first || syntax.relations[at + MARGIN] === SUBJECT;
    out.push({ span: [i, at + 1], who, subject, inQuotes: false });
  }
  return out;
}
