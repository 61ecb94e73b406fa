import { describe, expect, it } from 'vitest';
import {
  BEGIN_CONTENT,
  BEGIN_CUE,
  BEGIN_SOURCE,
  begins,
  CONTENT,
  CUE,
  IN_CONTENT,
  IN_CUE,
  IN_SOURCE,
  LABELS,
  mayFollow,
  OUT,
  SOURCE,
  spanKind,
} from '~/utils/attribution/span-labels';

const all = Array.from({ length: LABELS }, (_, label) => label);

describe('span labels', () => {
  it('name their kind of span', () => {
    expect(all.map(spanKind)).toEqual([0, SOURCE, SOURCE, CUE, CUE, CONTENT, CONTENT]);
  });

  it('begin a span in one of two', () => {
    expect(all.filter(begins)).toEqual([BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT]);
  });

  it('go on only with what they began', () => {
    for (const inside of [IN_SOURCE, IN_CUE, IN_CONTENT]) {
      expect(all.filter((from) => mayFollow(from, inside))).toEqual([inside - 1, inside]);
    }
  });

  it('may be followed by any beginning and by nothing', () => {
    for (const to of [OUT, BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT]) {
      // The row behind the last label is the start of a text.
      expect([...all, LABELS].every((from) => mayFollow(from, to))).toBe(true);
    }
  });

  it('do not begin a text with an inside', () => {
    expect([IN_SOURCE, IN_CUE, IN_CONTENT].some((to) => mayFollow(LABELS, to))).toBe(false);
  });
});
