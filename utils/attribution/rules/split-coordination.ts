import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { TokenSpan } from '../token-span';
import { tokenText } from '../token-span';

/** Finite forms after "and" that go on with the same source. */
const SECOND_CUE =
  /^(?:said|says|added|adds|told|warned|warns|claimed|claims|insisted|insists|argued|argues|vowed|vows|called)$/;
const AND = /^(?:and|but)$/;
/** Words before the conjunction that the first content needs to stand by itself. */
const LEAST = 3;
/** A finite verb in the content that is said would take "and said" as its own second verb. */
const CLAUSE_START = /^(?:that|he|she|they|it|we|i|who)$/;

/**
 * "has urged people to stay and said the bridge was closed": two attributions with one source. Only where the first content
 * is no clause of its own, whose subject could be the one who said it.
 */
export function splitCoordination(r: Reading, draft: Draft): Draft[] {
  const content = draft.contents[0];
  if (!content || !draft.cue || !draft.source || draft.contents.length > 1) return [draft];
  if (content[0] < draft.cue[1] || CLAUSE_START.test(tokenText(r, content[0]).toLowerCase())) return [draft];
  for (let i = content[0] + LEAST; i < content[1] - 2; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) continue;
    if (!AND.test(tokenText(r, i)) || !SECOND_CUE.test(tokenText(r, i + 1))) continue;
    const first: TokenSpan = [content[0], tokenText(r, i - 1) === ',' ? i - 1 : i];
    return [
      { ...draft, contents: [first] },
      {
        cue: [i + 1, i + 2],
        source: draft.source,
        contents: [[i + 2, content[1]]],
        foundBy: 'shared-source',
      },
    ];
  }
  return [draft];
}
