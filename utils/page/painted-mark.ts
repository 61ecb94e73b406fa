import type { MarkState } from '../model/mark';

/** A claim's place on the page, to be painted and hit. */
export type PaintedMark = {
  /** The claim's id. */
  readonly id: string;
  readonly state: MarkState;
  /** In text order; several for a quotation in parts. Live ranges, so that they follow small edits. */
  readonly ranges: readonly Range[];
};
