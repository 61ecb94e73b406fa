/** A box in CSS pixels of the viewport; `DOMRect` is one. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Size = { readonly width: number; readonly height: number };

export type PlaceCardInput = {
  /** The line boxes of the marked words. */
  readonly rects: readonly Box[];
  /** The card as it would like to be. */
  readonly size: Size;
  readonly viewport: Size;
  /** Where the card stands already: it stays on that side while it can be read there. */
  readonly side?: CardPlace['side'];
};

/** Where the card's upper left corner goes and how tall it may be, in CSS pixels of the viewport. */
export type CardPlace = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** `over` is the last resort: nowhere beside the sentence is room for a card that can be read. */
  readonly side: 'below' | 'above' | 'right' | 'left' | 'over';
};

/** Between the card and the sentence. */
const GAP = 8;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;
/** A card shorter than this shows too little to be of use; it scrolls inside. */
const LEAST_HEIGHT = 160;

/**
 * Where a card goes beside marked words: below them, above, right or left, the first where it fits whole; else above
 * or below where more room is, scrolling inside; over the words only when neither leaves it a readable height. Always
 * inside the viewport.
 */
export function placeCard({ rects, size, viewport, side }: PlaceCardInput): CardPlace {
  const words = visibleUnion(rects, viewport);
  const width = Math.min(size.width, viewport.width - 2 * MARGIN);
  const tallest = Math.max(0, viewport.height - 2 * MARGIN);
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN;
  const alongLine = clamp(words.left, MARGIN, viewport.width - MARGIN - width);
  const alongSide = clamp(words.top, MARGIN, viewport.height - MARGIN - size.height);

  const under = (height: number): CardPlace => ({
    side: 'below',
    left: alongLine,
    top: words.bottom + GAP,
    maxHeight: height,
  });
  const on = (height: number): CardPlace => ({
    side: 'above',
    left: alongLine,
    top: words.top - GAP - Math.min(size.height, height),
    maxHeight: height,
  });
  const readable = Math.min(size.height, LEAST_HEIGHT);
  if (side === 'below' && below >= readable) return under(below);
  if (side === 'above' && above >= readable) return on(above);
  if (size.height <= below) return under(below);
  if (size.height <= above) return on(above);
  if (size.height <= tallest) {
    const right = words.right + GAP;
    const left = words.left - GAP - width;
    if (right + width <= viewport.width - MARGIN) {
      return { side: 'right', left: right, top: alongSide, maxHeight: tallest };
    }
    if (left >= MARGIN) return { side: 'left', left, top: alongSide, maxHeight: tallest };
  }
  if (Math.max(below, above) >= LEAST_HEIGHT) return below >= above ? under(below) : on(above);
  return { side: 'over', left: alongLine, top: alongSide, maxHeight: tallest };
}

/** The box around the words as far as they are in view; the middle of the viewport when none is. */
function visibleUnion(rects: readonly Box[], viewport: Size): Box {
  const seen = rects.filter(
    ({ left, top, right, bottom }) =>
      right > left &&
      bottom > top &&
      right > 0 &&
      bottom > 0 &&
      left < viewport.width &&
      top < viewport.height,
  );
  const middle = viewport.height / 2;
  if (seen.length === 0) return { left: MARGIN, right: MARGIN, top: middle, bottom: middle };
  return {
    left: Math.max(0, Math.min(...seen.map(({ left }) => left))),
    top: Math.max(0, Math.min(...seen.map(({ top }) => top))),
    right: Math.min(viewport.width, Math.max(...seen.map(({ right }) => right))),
    bottom: Math.min(viewport.height, Math.max(...seen.map(({ bottom }) => bottom))),
  };
}

/** Into `[least, most]`; `least` where that is empty. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
