import type { TokenSpan } from './token-span';

/** An attribution in the making, in token spans. Rules return new drafts; none changes one. */
export type Draft = {
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
  /** In text order. */
  readonly contents: readonly TokenSpan[];
  /** Which part found it: "model", or the last rule that made or completed it. */
  readonly foundBy: string;
};

/** The first token of a draft's content. */
export function contentStart(draft: Draft): number {
  return draft.contents[0]?.[0] ?? 0;
}
