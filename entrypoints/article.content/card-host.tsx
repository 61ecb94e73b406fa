import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import baseCss from '~/components/base.css?inline';
import claimsCss from '~/components/claims.css?inline';
import comparisonCss from '~/components/comparison.css?inline';
import tokensCss from '~/components/tokens.css?inline';
import { requestSurely } from '~/utils/messaging/request';
import { keepBeside } from '~/utils/page/keep-beside';
import { stepMark } from '~/utils/page/step-mark';
import { viewportTop } from '~/utils/page/viewport-boxes';
import cardCss from './card.css?inline';
import { CardContent } from './card-content';
import { CARD_TAG } from './own-ui';
import type { Reader } from './reader';
import { showOnTop } from './top-layer';

/** Closed, so that the page cannot look in. The end-to-end tests need to look in, in their build alone. */
const ROOT_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Share of the window above a revealed claim: below sticky headers, with room for the card beneath. */
const REVEAL_AT = 0.22;

/** The card of one page: at most one is open. */
export type Cards = {
  /** Opens the card of a claim beside its range. */
  readonly open: (claimId: string, range: Range) => Promise<void>;
  /** Scrolls to the range first. */
  readonly reveal: (claimId: string, range: Range) => Promise<void>;
  /** Goes to the next, previous or (0) same claim, from the last one shown or from where the page is being read. */
  readonly step: (by: -1 | 0 | 1) => Promise<void>;
  readonly close: () => void;
};

/** Opens cards in the page's top layer, in a shadow tree the page's styles do not reach. */
export function openCards(ctx: ContentScriptContext, reader: Reader): Cards {
  let ui: ShadowRootContentScriptUi<HTMLElement> | null = null;
  let returnFocus: Element | null = null;
  /** Stays when the card closes, so that the next step goes on from there. */
  let shown: string | null = null;
  /** Counts what was asked for: a card that is still on its way gives way to what came later. */
  let round = 0;

  const close = (): void => {
    round += 1;
    dismiss();
  };

  const dismiss = (): void => {
    if (!ui) return;
    const closing = ui;
    ui = null;
    closing.remove();
    reader.setCurrent(null);
    if (returnFocus instanceof HTMLElement) returnFocus.focus({ preventScroll: true });
    returnFocus = null;
  };

  async function step(by: -1 | 0 | 1): Promise<void> {
    const marks = reader.marks().flatMap(({ id, ranges: [range] }) => (range ? [{ id, range }] : []));
    const placed = marks.map(({ id, range }) => ({ id, top: viewportTop(range, window) }));
    const next = stepMark(placed, shown, by, window.innerHeight);
    const target = marks.find(({ id }) => id === next);
    if (target) await reveal(target.id, target.range);
  }

  async function open(claimId: string, range: Range): Promise<void> {
    const own = ++round;
    const brief = await requestSurely('claim:brief', { claimId });
    if (own !== round) return;
    const focusBefore = ui ? returnFocus : document.activeElement;
    dismiss();
    returnFocus = focusBefore;
    reader.setCurrent(claimId);
    shown = claimId;
    const gone = new AbortController();
    const made = await createShadowRootUi(ctx, {
      name: CARD_TAG,
      mode: ROOT_MODE,
      css: [tokensCss, baseCss, claimsCss, comparisonCss, cardCss].join('\n'),
      position: 'inline',
      anchor: 'body',
      append: 'last',
      isolateEvents: true,
      onMount(container) {
        const popover = document.createElement('div');
        popover.className = 'layer';
        popover.setAttribute('popover', 'manual');
        popover.addEventListener('keydown', (event) => {
          if (event.key !== 'Escape') return;
          // Else the same key would go on to close a dialog of the page.
          event.preventDefault();
          close();
        });
        container.append(popover);
        render(
          <CardContent
            reply={brief}
            onClose={close}
            onStep={(by) => void step(by)}
            onReady={(card) => {
              showOnTop(popover, card, close);
              keepBeside(popover, card, range, window, gone.signal);
            }}
          />,
          popover,
        );
        return popover;
      },
      onRemove: (popover) => {
        gone.abort();
        if (popover) render(null, popover);
      },
    });
    if (own !== round) return;
    ui = made;
    made.mount();
  }

  async function reveal(claimId: string, range: Range): Promise<void> {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    window.scrollBy(0, viewportTop(range, window) - window.innerHeight * REVEAL_AT);
    await open(claimId, range);
  }

  ctx.signal.addEventListener('abort', close, { once: true });
  return { open, reveal, step, close };
}
