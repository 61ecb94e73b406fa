import type { TokenSpan } from '../token-span';
import type { Character } from './cast';

/** A place where a person is meant, by name or by office. */
export type PersonMention = {
  readonly span: TokenSpan;
  readonly who: Character;
  readonly subject: boolean;
  readonly inQuotes: boolean;
};
