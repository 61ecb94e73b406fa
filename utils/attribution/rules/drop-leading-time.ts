import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { tokenText } from '../token-span';

/** Words of a time between a cue and its clause. */
const LONGEST = 5;
const TIME =
  /^(?:the|on|in|at|a|an|this|that|last|next|same|late|later|early|earlier|again|first|few|day|days|week|weeks|month|months|year|years|night|morning|evening|afternoon|hour|hours|before|after|ago|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})$/i;

/** "Said | the same day **that** the road was shut": the time of the saying is no part of what was said. */
export function dropLeadingTime(r: Reading, draft: Draft): Draft {
  const { cue, contents } = draft;
  const [first, ...rest] = contents;
  if (!cue || !first || first[0] < cue[1]) return draft;
  for (let i = first[0]; i < Math.min(first[1] - 2, first[0] + LONGEST); i++) {
    const word = tokenText(r, i);
    if (i > first[0] && /^that$/i.test(word)) return { ...draft, contents: [[i, first[1]], ...rest] };
    if (!TIME.test(word)) return draft;
  }
  return draft;
}
