import type { Span } from './span';

/**
 * What a mark says before it is opened. `assessed`: the same statement is on record with a person's assessment.
 * `stored`: the same statement without one, or a similar statement. `quote`: somebody is quoted, nothing on record.
 */
export type MarkState = 'assessed' | 'stored' | 'quote';

/** One claim to underline: the least a page's process needs to know. */
export type Mark = { readonly claimId: string; readonly spans: readonly Span[]; readonly state: MarkState };

/** How loud marks are drawn: thin lines, or thicker ones over a wash of colour. */
export const MARK_STYLES = ['calm', 'strong'] as const;

/** How many mere quotations are drawn on one screen. What is on record is always drawn. */
export const MARK_DENSITIES = ['all', 'balanced', 'few', 'on-record'] as const;

/** How the reader wants marks to look, on every page. */
export type MarkLook = {
  readonly style: (typeof MARK_STYLES)[number];
  readonly density: (typeof MARK_DENSITIES)[number];
};
