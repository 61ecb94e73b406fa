import { contentKind } from '../content-kind';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { tokenText } from '../token-span';

/** Words of a content in which "anonymity" stands when the content is about nothing else. */
const REACH = 4;

/** "They spoke on condition of anonymity": how somebody spoke, and nothing that was said. */
export function isAnonymity(r: Reading, { contents }: Draft): boolean {
  const [content] = contents;
  if (!content || contentKind(r, contents) !== 'indirect') return false;
  for (let i = content[0]; i < Math.min(content[1], content[0] + REACH); i++) {
    if (/^anonymity$/i.test(tokenText(r, i))) return true;
  }
  return false;
}
