/**
 * Shows a layer above everything in the page and gives the focus to the card in it.
 *
 * A popover is enough as a rule. Under a modal dialog of the page it would be seen and be out of reach: all outside
 * that dialog is inert, and some pages take the focus back by script. Then the layer is shown in a modal dialog of our
 * own, above the page's. A click beside the card then goes to that dialog, and dismisses it.
 *
 * @param layer a popover that is not shown yet
 */
export function showOnTop(layer: HTMLElement, card: HTMLElement, onDismiss: () => void): void {
  layer.showPopover();
  card.focus({ preventScroll: true });
  if (hasFocus(card)) return;
  layer.hidePopover();
  layer.removeAttribute('popover');
  const modal = layer.ownerDocument.createElement('dialog');
  modal.className = 'modal';
  modal.setAttribute('aria-labelledby', card.getAttribute('aria-labelledby') ?? '');
  modal.addEventListener('click', (event) => {
    if (event.target === modal) onDismiss();
  });
  modal.addEventListener('cancel', (event) => {
    event.preventDefault();
    onDismiss();
  });
  layer.replaceWith(modal);
  modal.append(layer);
  modal.showModal();
  card.focus({ preventScroll: true });
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}
