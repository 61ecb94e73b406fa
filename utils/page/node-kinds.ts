/** True for an element; by `nodeType`, since `instanceof` fails across frames and sandboxes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True for a text node (CDATA sections are not text of a page). */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** True for a shadow root: the only document fragment with a host. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The parent as the reader sees it: out of a shadow root it is the host. */
export function parentAcrossShadow(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  return parent && isShadowRoot(parent) ? parent.host : null;
}

/** The shadow roots, without repetition, in which ranges begin. */
export function shadowRootsOf(ranges: readonly Range[]): readonly ShadowRoot[] {
  const roots = ranges.map((range) => range.startContainer.getRootNode());
  return [...new Set(roots)].filter(isShadowRoot);
}
