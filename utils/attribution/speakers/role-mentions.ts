import { foldName } from '../../text/fold-name';
import { OUTSIDE } from '../../text/sentences';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import type { Cast, Character } from './cast';
import type { PersonMention } from './person-mention';
import { LEADERS, PLACE_ADJECTIVES, ROLES } from './title-lexicon';

/** "the", then at most this many words up to the office. */
const REACH = 4;

/** The words of a role, folded, with adjectives of place as places. */
function roleWords(role: string): string[] {
  return foldName(role)
    .split(' ')
    .map((word) => PLACE_ADJECTIVES.get(word) ?? word);
}

/**
 * How well a character's role answers a description: every place the description names must be in the role, and the office
 * must be the same or both be a leader's. Null when it does not.
 */
function fits(description: readonly string[], who: Character): boolean {
  return who.roles.some((role) => {
    const words = roleWords(role);
    const office = description.at(-1) ?? '';
    const sameOffice =
      words.includes(office) || (LEADERS.has(office) && words.some((word) => LEADERS.has(word)));
    const rest = description
      .slice(0, -1)
      .filter((word) => word !== 'former' && word !== 'prime' && word !== 'vice');
    return sameOffice && rest.every((word) => words.includes(word));
  });
}

/** The one character a description like "the Russian leader" means; null when none or several fit. */
export function whoIs(description: string, cast: Cast): Character | null {
  const words = roleWords(description.replace(/^(?:the|its|their)\s+/i, '')).filter(Boolean);
  if (words.length === 0 || !ROLES.has(words.at(-1) ?? '')) return null;
  const candidates = new Set(cast.ofMention.filter((who) => who.person && fits(words, who)));
  if (candidates.size !== 1) return null;
  return [...candidates][0] ?? null;
}

/** Finds "the … president" and its like where exactly one character answers to it. */
export function findRoleMentions(r: Reading, cast: Cast): PersonMention[] {
  const out: PersonMention[] = [];
  for (let i = 0; i < r.count; i++) {
    if (tokenText(r, i).toLowerCase() !== 'the') continue;
    for (let j = i + 1; j <= i + REACH && j < r.count && r.sentence[j] === r.sentence[i]; j++) {
      const text = tokenText(r, j);
      if (!/^[\p{L}-]+$/u.test(text)) break;
      if (!ROLES.has(text.toLowerCase())) continue;
      const span: TokenSpan = [i, j + 1];
      const who = whoIs(r.text.slice(r.starts[i] ?? 0, r.ends[j] ?? 0), cast);
      if (who) {
        const first = r.sentenceFirst[r.sentence[i] ?? 0] ?? 0;
        out.push({ span, who, subject: i - first <= 1, inQuotes: r.quote[i + MARGIN] !== OUTSIDE });
      }
      break;
    }
  }
  return out;
}
