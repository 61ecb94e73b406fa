import { defineContentScript } from 'wxt/utils/define-content-script';
import { openCards } from './card-host';
import { listenToPage } from './page-input';
import { openReader } from './reader';
import { answerTab } from './tab-requests';
import './highlights.css';

/** Reads the article, paints what the background finds, opens the card. Injected on a click or on granted sites. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manifest',
  async main(ctx) {
    const { signal } = ctx;
    const reader = openReader(document, {
      signal,
      onFrame: (frame) => listenToPage(frame, reader, cards, signal),
    });
    const cards = openCards(ctx, reader);
    listenToPage(document, reader, cards, signal);
    answerTab(reader, cards, signal);
    // A page that rewrites its address without loading is a new page.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      cards.close();
      reader.check({ force: false });
    });
    await reader.check({ force: false });
  },
});
