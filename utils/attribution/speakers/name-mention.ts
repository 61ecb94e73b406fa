import type { TokenSpan } from '../token-span';
import type { Gender } from './first-name-lexicon';

/** A place in the text where somebody, or some body, is named. */
export type NameMention = {
  /** The name without titles and roles. */
  readonly span: TokenSpan;
  /** As printed, white space collapsed. */
  readonly name: string;
  /** Its words as printed. */
  readonly words: readonly string[];
  /** Title and role words before it, as printed; "" when there are none. */
  readonly role: string;
  /** Token at which those words begin; the name's own first token when there are none. */
  readonly roleFirst: number;
  /**
   * Token at which an office with "of" in it begins ("Secretary of State"); the name's own first token when there is
   * none.
   */
  readonly officeFirst: number;
  readonly gender: Gender | null;
  /** Is it, by its title, role or first name, surely a person? */
  readonly person: boolean;
  readonly inQuotes: boolean;
  /** Stands where a sentence's or clause's subject stands. */
  readonly subject: boolean;
};
