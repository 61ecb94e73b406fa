/** What the record holds for a claim; the pattern of the underline tells them apart. */
export const MARK_STATES = ['assessed', 'stored', 'quote'] as const;

export type MarkState = (typeof MARK_STATES)[number];

/** A claim's place on the page, to be painted and hit. */
export type Mark = {
  /** The claim's id. */
  readonly id: string;
  readonly state: MarkState;
  /** In text order; several for a quotation in parts. Live ranges, so that they follow small edits. */
  readonly ranges: readonly Range[];
};
