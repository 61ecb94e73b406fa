/** Half-open range `[start, end)` in UTF-16 code units, with `start < end`. */
export type Span = readonly [start: number, end: number];
