import type { Speaker } from '../model/speaker';
import { nameKey } from '../text/fold-name';

/**
 * Are two speaker records of different origin one person or body? Wikidata decides where both have an id; else they
 * share a name or alias of two words or more (or the whole name), in whatever spelling.
 */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.wikidata !== null && b.wikidata !== null) return a.wikidata === b.wikidata;
  const keys = nameKeys(a);
  return [...nameKeys(b)].some((key) => keys.has(key));
}

/** What a record may be recognised by. A bare family name as an alias has many bearers: it tells nobody apart. */
export function nameKeys({ name, aliases }: Speaker): Set<string> {
  const telling = aliases.map(nameKey).filter((key) => key.includes(' '));
  return new Set([nameKey(name), ...telling].filter((key) => key !== ''));
}
