import type { Block, BlockKind } from '../model/page-text';
import { ALL, type Extent } from './article-extent';
import { isInline, isNotProse, kindWithin } from './block-kind';
import { isElement, isText, parentAcrossShadow } from './node-kinds';
import { TextBuilder } from './text-builder';
import type { TextMap } from './text-map';
import { createVisibility } from './visibility';

/** Nesting beyond this is an attack or a mistake; browsers' own parsers stop at 512. */
const MAX_DEPTH = 600;
/** What a browser prints around a `<q>`. */
const Q_MARKS = ['\u201c', '\u201d'] as const;

/** What an owner still has to give: its kept text and how far it was used. */
type Owner = { readonly kept: string; used: number };

/** What is the same for a whole walk. */
type Walk = {
  readonly extent: Extent;
  readonly headline: Element | null;
  readonly isOwn: (element: Element) => boolean;
  readonly isVisible: (element: Element) => boolean;
  /** Elements with an owner at or below them: the rest is passed over. */
  readonly onPath: ReadonlySet<Element>;
  readonly builder: TextBuilder;
};

/**
 * Reads the text of an extent from the live page, in the order of the page: what is hidden, not prose, or our own
 * is left out, and the headline's block is marked as such.
 */
export function articleText(
  page: Document,
  extent: Extent,
  headline: Element | null,
  isOwn: (element: Element) => boolean,
): { readonly map: TextMap; readonly blocks: readonly Block[] } {
  const whole = new Map(extent);
  if (headline) whole.set(headline, ALL);
  const builder = new TextBuilder();
  const walk: Walk = {
    extent: whole,
    headline,
    isOwn,
    isVisible: createVisibility(page),
    onPath: pathsTo(whole.keys()),
    builder,
  };
  visit(walk, page.documentElement, 'paragraph', null, 0);
  const { text, blocks, runs } = builder.finish();
  return { map: { text, runs }, blocks };
}

function pathsTo(owners: Iterable<Element>): ReadonlySet<Element> {
  const path = new Set<Element>();
  for (const owner of owners) {
    for (let at: Element | null = owner; at && !path.has(at); at = parentAcrossShadow(at)) path.add(at);
  }
  return path;
}

function visit(walk: Walk, element: Element, outer: BlockKind, above: Owner | null, depth: number): void {
  const { builder } = walk;
  if (element.tagName === 'BR') {
    builder.lineBreak();
    return;
  }
  if (depth > MAX_DEPTH || isNotProse(element) || walk.isOwn(element)) return;
  const kept = walk.extent.get(element);
  const owner = kept === undefined ? above : { kept, used: 0 };
  if (!owner && !walk.onPath.has(element)) return;

  const kind = element === walk.headline ? 'headline' : kindWithin(element, outer);
  const block = !isInline(element);
  const quoted = element.tagName === 'Q' && owner !== null && walk.isVisible(element);
  if (block) builder.openBlock(kind);
  if (quoted) builder.appendVirtual(Q_MARKS[0]);
  if (element.shadowRoot) visitChildren(walk, element.shadowRoot, element, kind, owner, depth);
  visitChildren(walk, element, element, kind, owner, depth);
  if (quoted) builder.appendVirtual(Q_MARKS[1]);
  if (block) builder.openBlock(outer);
}

function visitChildren(
  walk: Walk,
  parent: Element | ShadowRoot,
  element: Element,
  kind: BlockKind,
  owner: Owner | null,
  depth: number,
): void {
  for (const child of parent.childNodes) {
    if (isElement(child)) visit(walk, child, kind, owner, depth + 1);
    else if (isText(child) && owner && belongs(child, owner) && walk.isVisible(element))
      walk.builder.append(child);
  }
}

/** Whether a text node is part of what its owner gave to the article; uses that part up. */
function belongs(node: Text, owner: Owner): boolean {
  if (owner.kept === ALL) return true;
  const words = node.data.trim();
  if (words === '') return true;
  const at = owner.kept.indexOf(words, owner.used);
  if (at < 0) return false;
  owner.used = at + words.length;
  return true;
}
