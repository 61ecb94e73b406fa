/** W3C Web Annotation Data Model, 4.2.4. Offsets are UTF-16 inside the program. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** W3C Web Annotation Data Model, 4.2.5: half-open, into `PageText.text`. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

export type Selector = TextQuoteSelector | TextPositionSelector;
