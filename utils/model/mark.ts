import type { Span } from './span';

/**
 * What a mark says before it is opened. `assessed`: the same statement is on record with a person's assessment.
 * `stored`: the same statement without one, or a similar statement. `quote`: somebody is quoted, nothing on record.
 */
export type MarkState = 'assessed' | 'stored' | 'quote';

/** One claim to underline: the least a page's process needs to know. */
export type Mark = { readonly claimId: string; readonly spans: readonly Span[]; readonly state: MarkState };
