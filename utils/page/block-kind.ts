import type { BlockKind } from '../model/page-text';

/** Elements that stand inside a line; everything else begins a block of its own. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** Elements whose text is no prose of the article, or no text at all. */
const NOT_PROSE = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FRAME HEAD IFRAME INPUT MAP METER NOSCRIPT OBJECT OPTION PROGRESS RP ' +
    'RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);

/** True when the element's text runs on in the line it stands in. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

/** True when nothing inside the element belongs to an article's text. */
export function isNotProse(element: Element): boolean {
  return NOT_PROSE.has(element.tagName.toUpperCase());
}

/**
 * What a block element makes of its text, given what it stands in: a paragraph inside a caption is a caption, one
 * inside a block quotation is a quotation. Headings are `subheading`; only the caller knows the headline.
 */
export function kindWithin(element: Element, outer: BlockKind): BlockKind {
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'subheading';
    case 'FIGCAPTION':
    case 'CAPTION':
      return 'caption';
    case 'BLOCKQUOTE':
      return 'quote';
    case 'LI':
    case 'DT':
    case 'DD':
      return 'list-item';
    default:
      return outer;
  }
}
