import { type CardPlace, placeCard } from './place-card';
import { viewportBoxes } from './viewport-boxes';

/** A taller card would hide the page. CSS pixels. */
const MOST_HEIGHT = 600;

/**
 * Keeps a card beside marked words, inside the viewport: when the page is scrolled or grows, the window changes its
 * size, or the card its own, as when the reader unfolds a part of it. Words that were scrolled out of sight let it be.
 *
 * @param layer what is moved: it is placed by the viewport
 * @param card what is measured; one of its children scrolls when the card is cut short
 * @param signal ends it
 */
export function keepBeside(
  layer: HTMLElement,
  card: HTMLElement,
  range: Range,
  view: Window,
  signal: AbortSignal,
): void {
  const page = view.document;
  let side: CardPlace['side'] | undefined;
  const place = (): void => {
    const next = placeCard({
      rects: viewportBoxes(range, view),
      size: { width: card.getBoundingClientRect().width, height: Math.min(MOST_HEIGHT, wholeHeight(card)) },
      viewport: { width: page.documentElement.clientWidth, height: view.innerHeight },
      ...(side && { side }),
    });
    side = next.side;
    const most = `${Math.min(MOST_HEIGHT, next.maxHeight)}px`;
    layer.style.left = `${next.left}px`;
    layer.style.top = `${next.top}px`;
    layer.style.maxHeight = most;
    card.style.maxHeight = most;
  };
  const follow = (): void => {
    const isInView = viewportBoxes(range, view).some(
      ({ top, bottom }) => bottom > top && bottom > 0 && top < view.innerHeight,
    );
    if (isInView) place();
  };
  place();
  const resizes = new ResizeObserver(() => (card.isConnected ? follow() : resizes.disconnect()));
  resizes.observe(card);
  // What comes late above the words pushes them down.
  if (page.body) resizes.observe(page.body);
  view.addEventListener('resize', place, { signal });
  for (const each of new Set([page, range.startContainer.ownerDocument]))
    each?.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => resizes.disconnect(), { once: true });
}

/** The height a card would have if nothing in it had to scroll. */
function wholeHeight(card: HTMLElement): number {
  const hidden = [...card.children].map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  return card.getBoundingClientRect().height + Math.max(0, ...hidden);
}
