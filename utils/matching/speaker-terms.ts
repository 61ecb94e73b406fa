import { nameWords } from '../text/fold-name';
import { termOf } from './index-terms';

/** Speakers that are nobody in particular. */
const ANONYMOUS =
  /\b(?:facebook|viral|blogg?ers?|chain|e-?mails?|tweets?|twitter|instagram|tiktok|whatsapp|social|images?|memes?|posts?|rumou?rs?|internet|anonymous|unknown|unnamed|various|multiple)\b/i;

/** The terms of a speaker's names without titles; unique, in order of first use. */
export function speakerTerms(names: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const name of names)
    for (const word of nameWords(name)) {
      const term = termOf(word);
      if (term !== '') terms.add(term);
    }
  return [...terms];
}

/** True for a source without a person or body behind it, or for none at all. */
export function isAnonymousSpeaker(name: string): boolean {
  return name.trim() === '' || ANONYMOUS.test(name);
}
