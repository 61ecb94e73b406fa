import { contentKind } from '../content-kind';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { tokenText } from '../token-span';

/** Words of a content in which "anonymity" stands when the content is about nothing else. */
const REACH = 4;

const UNNAMED = ['not', 'to', 'be'] as const;

/** Do the words from token `at` on ask for silence: "not to be named"? */
const notToBeNamed = (r: Reading, at: number): boolean =>
  UNNAMED.every((word, i) => tokenText(r, at + i).toLowerCase() === word) &&
  /^(?:named|identified|quoted)$/i.test(tokenText(r, at + UNNAMED.length));

/**
 * "They spoke on condition of anonymity", "who asked not to be named": how somebody spoke, and nothing that was said.
 */
export function isAnonymity(r: Reading, { contents }: Draft): boolean {
  const [content] = contents;
  if (!content || contentKind(r, contents) !== 'indirect') return false;
  if (notToBeNamed(r, content[0])) return true;
  for (let i = content[0]; i < Math.min(content[1], content[0] + REACH); i++) {
    if (/^anonymity$/i.test(tokenText(r, i))) return true;
  }
  return false;
}
