/**
 * A stretch inside quotation marks. `open` is where the opening mark begins, `start`..`end` the text inside,
 * `close` where the closing mark begins; null when the paragraph ends first, which is how a quotation that goes on
 * in the next paragraph is printed. `closeEnd` is where the closing mark ends (`end` when there is none).
 */
export type QuotedRegion = {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number | null;
  readonly closeEnd: number;
};
