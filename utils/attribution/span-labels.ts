/** Labels of the tagger: outside, and beginning / inside of a source, a cue, a content. */
export const LABELS = 7;
/** Emissions and weights are laid out in rows of eight, the last cell unused. */
export const LABEL_STRIDE = 8;

export const OUT = 0;
export const BEGIN_SOURCE = 1;
export const IN_SOURCE = 2;
export const BEGIN_CUE = 3;
export const IN_CUE = 4;
export const BEGIN_CONTENT = 5;
export const IN_CONTENT = 6;

/** Span kinds 1..3; 0 is outside. */
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;

/** 0 for outside, else SOURCE, CUE or CONTENT. */
export function spanKind(label: number): number {
  return (label + 1) >> 1;
}

/** May label `to` follow label `from`? An inside needs its own beginning or inside before it. */
export function mayFollow(from: number, to: number): boolean {
  if (to === IN_SOURCE || to === IN_CUE || to === IN_CONTENT) return from === to || from === to - 1;
  return true;
}

/** Does a span begin with this label? */
export function begins(label: number): boolean {
  return label === BEGIN_SOURCE || label === BEGIN_CUE || label === BEGIN_CONTENT;
}
