import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '~/utils/page/place-card';

const viewport = { width: 1000, height: 800 };
const size = { width: 400, height: 300 };
const line = (left: number, top: number, width = 200, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it.each([
    ['below when there is room', [line(100, 100)], 'below'],
    ['above near the lower edge', [line(100, 700)], 'above'],
    ['right of a tall, narrow block', [line(100, 150, 200, 500)], 'right'],
    ['left of it at the right edge', [line(700, 150, 250, 500)], 'left'],
    ['over words that fill the screen', [line(0, 0, 1000, 800)], 'over'],
  ])('goes %s', (_, rects, side) => {
    expect(placeCard({ rects, size, viewport }).side).toBe(side);
  });

  it('stays on its side while it can be read there', () => {
    const rects = [line(100, 500)];
    expect(placeCard({ rects, size, viewport }).side).toBe('above');
    expect(placeCard({ rects, size, viewport, side: 'below' })).toMatchObject({
      side: 'below',
      maxHeight: 264,
    });
    expect(placeCard({ rects: [line(100, 640)], size, viewport, side: 'below' }).side).toBe('above');
  });

  it('scrolls inside rather than cover the words', () => {
    const place = placeCard({ rects: [line(0, 300, 1000, 20)], size: { width: 400, height: 700 }, viewport });
    expect(place).toMatchObject({ side: 'below', maxHeight: 464 });
  });

  it('starts at the words and stays off the right edge', () => {
    expect(placeCard({ rects: [line(100, 100)], size, viewport }).left).toBe(100);
    expect(placeCard({ rects: [line(900, 100, 90)], size, viewport }).left).toBe(592);
  });

  it('stays in the middle when the words are out of view', () => {
    expect(placeCard({ rects: [line(10, -500)], size, viewport })).toMatchObject({ side: 'below', top: 408 });
  });

  const box = fc
    .record({
      left: fc.integer({ min: -300, max: 1400 }),
      top: fc.integer({ min: -300, max: 1200 }),
      w: fc.integer({ min: 1, max: 900 }),
      h: fc.integer({ min: 1, max: 900 }),
    })
    .map(({ left, top, w, h }) => line(left, top, w, h));
  const extent = (least: number) =>
    fc.record({
      width: fc.integer({ min: least, max: 1600 }),
      height: fc.integer({ min: least, max: 1200 }),
    });

  it('never leaves the viewport, and covers the words only as the last resort', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), extent(120), extent(200), (rects, card, view) => {
        const place = placeCard({ rects, size: card, viewport: view });
        const width = Math.min(card.width, view.width - 16);
        const height = Math.min(card.height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(view.width);
        expect(place.top + height).toBeLessThanOrEqual(view.height);
        if (place.side === 'over') return;
        const seen = rects.filter(
          (r) => r.right > 0 && r.bottom > 0 && r.left < view.width && r.top < view.height,
        );
        const covers = seen.some(
          (r) =>
            r.left < place.left + width &&
            r.right > place.left &&
            r.top < place.top + height &&
            r.bottom > place.top,
        );
        expect(covers).toBe(false);
      }),
    );
  });
});
