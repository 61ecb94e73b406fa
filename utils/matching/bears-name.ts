import type { Speaker } from '../model/speaker';
import { foldName, nameWords, sameName } from '../text/fold-name';

/**
 * Is this speaker called by that name, in full or in a shorter form? An alias of one word ("Putin") vouches for a longer
 * name only when the full names agree too.
 */
export function bearsName(speaker: Speaker, name: string): boolean {
  const folded = foldName(name);
  return [speaker.name, ...speaker.aliases].some(
    (known) => foldName(known) === folded || isShortOf(name, known, speaker.name),
  );
}

function isShortOf(name: string, known: string, full: string): boolean {
  if (!sameName(name, known)) return false;
  return nameWords(name).length < 2 || nameWords(known).length > 1 || sameName(name, full);
}
