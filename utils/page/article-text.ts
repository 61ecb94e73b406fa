import type { Block, BlockKind } from '../model/page-text';
import { ALL, type Extent, type Given } from './article-extent';
import { isInline, isNotProse, kindWithin } from './block-kind';
import { frameBody, parentAcrossRoots } from './frames';
import { isElement, isText } from './node-kinds';
import { TextBuilder } from './text-builder';
import type { TextMap } from './text-map';
import { createVisibility } from './visibility';

/** Nesting beyond this is an attack or a mistake; browsers' own parsers stop at 512. */
const MAX_DEPTH = 600;
/** What a browser prints around a `<q>`. */
const Q_MARKS = ['\u201c', '\u201d'] as const;

/**
 * Readability's reparsing joins neighbouring text nodes, so a long text may be only a part of what was given. A short
 * one must be the whole, or every full stop would be found in some sentence.
 */
const LEAST_PART = 12;

/** An element that gives text, and what it has left to give; each text is given once. */
type Owner = { readonly given: Given; readonly left: string[] };

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
  const whole = new Map<Element, Given>(extent);
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
    for (let at: Element | null = owner; at && !path.has(at); at = parentAcrossRoots(at)) path.add(at);
  }
  return path;
}

function visit(walk: Walk, element: Element, outer: BlockKind, above: Owner | null, depth: number): void {
  const { builder } = walk;
  if (element.tagName === 'BR') {
    builder.lineBreak();
    return;
  }
  if (element.localName === 'iframe') {
    visitFrame(walk, element, outer, above, depth);
    return;
  }
  if (depth > MAX_DEPTH || isNotProse(element) || walk.isOwn(element)) return;
  const owner = ownerAt(walk, element, above);
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

/** Who gives the text at an element: the element itself, or the nearest owner above it. */
function ownerAt({ extent }: Walk, element: Element, above: Owner | null): Owner | null {
  const given = extent.get(element);
  return given === undefined ? above : { given, left: given === ALL ? [] : [...given] };
}

function visitFrame(walk: Walk, frame: Element, kind: BlockKind, above: Owner | null, depth: number): void {
  const body = depth > MAX_DEPTH || !walk.isVisible(frame) ? null : frameBody(frame);
  if (!body) return;
  const owner = ownerAt(walk, frame, above);
  if (!owner && !walk.onPath.has(frame)) return;
  walk.builder.openBlock(kind);
  visitChildren(walk, body, body, kind, owner, depth + 1);
  walk.builder.openBlock(kind);
}

function visitChildren(
  walk: Walk,
  parent: Element | ShadowRoot,
  element: Element,
  kind: BlockKind,
  owner: Owner | null,
  depth: number,
): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) visit(walk, child, kind, owner, depth + 1);
    else if (isText(child) && owner && belongs(child, owner) && walk.isVisible(element))
      walk.builder.append(child);
  }
}

/** Whether a text node is part of what its owner gives to the article. */
function belongs(node: Text, { given, left }: Owner): boolean {
  if (given === ALL) return true;
  const words = node.data.trim();
  if (words === '') return true;
  const whole = left.indexOf(words);
  if (whole >= 0) {
    left.splice(whole, 1);
    return true;
  }
  return words.length >= LEAST_PART && left.some((text) => text.includes(words));
}
