import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';

/** Participles by which a reporter says what came of it: "announced the sale, making it the first since 1990". */
const RESULT =
  /^(?:making|marking|bringing|leaving|prompting|sparking|triggering|meaning|ending|raising|drawing|capping)$/;
/** A content that begins like a noun phrase is a thing, and what follows a comma is about it. */
const THING = /^(?:the|a|an|its|his|her|their|new|plans|more)$/i;

/** Cuts the reporter's own "…, making it the first …" off an indirect content that is a thing and not a clause. */
export function trimResult(r: Reading, draft: Draft): Draft {
  const [content, ...more] = draft.contents;
  if (!content || more.length > 0 || !THING.test(tokenText(r, content[0]))) return draft;
  for (let i = content[0] + 2; i < content[1] - 1; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return draft;
    if (tokenText(r, i) === ',' && RESULT.test(tokenText(r, i + 1))) {
      return { ...draft, contents: [[content[0], i]] };
    }
  }
  return draft;
}
