import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';
import { SHAPE_CAPITALISED } from '../word-codes';

/** Longest name before "to" in a heading. */
const LONGEST_NAME = 4;

/** "Holm to Salo: ‘Come and see’" is Holm speaking: in a heading the name before the colon may be the one spoken to. */
export function skipAddressee(r: Reading, draft: Draft): Draft {
  const { source } = draft;
  if (!source || source[0] < 2) return draft;
  const to = source[0] - 1;
  if (tokenText(r, to) !== 'to' || source[1] >= r.count || tokenText(r, source[1]) !== ':') return draft;
  const first = r.sentenceFirst[r.sentence[to] ?? 0] ?? 0;
  if (to - first < 1 || to - first > LONGEST_NAME) return draft;
  for (let i = first; i < to; i++) if (r.shape[i + MARGIN] !== SHAPE_CAPITALISED) return draft;
  return { ...draft, source: [first, to], foundBy: 'heading' };
}
