/** The element a selector finds, of a kind; throws when there is none. */
export function find<T extends Element>(root: ParentNode, selector: string, kind: abstract new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The button, link or summary with these words. */
export function named(root: ParentNode, words: string | RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((each) => {
    const text = each.textContent?.trim() ?? '';
    return typeof words === 'string' ? text === words : words.test(text);
  });
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Types into a field as a user does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
