import type { Span } from '../../utils/model/span';
import { quotedRegions } from '../../utils/text/quotation-marks';
import type { CorpusArticle } from './corpus';
import type { Random } from './random';

/** A stretch of text and what stands in its place. */
type Change = { readonly start: number; readonly end: number; readonly text: string };

/** Opening and closing mark of quotations and of quotations within them. */
export type MarkStyle = {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
};

/** House styles of English-language papers, and what typewriters and agencies make of them. */
export const MARK_STYLES: readonly MarkStyle[] = [
  { outer: ['‘', '’'], inner: ['“', '”'] },
  { outer: ["'", "'"], inner: ['"', '"'] },
  { outer: ['“', '”'], inner: ['‘', '’'] },
  { outer: ['"', '"'], inner: ["'", "'"] },
  { outer: ["''", "''"], inner: ["'", "'"] },
  { outer: ['«', '»'], inner: ['“', '”'] },
];

/** A quotation within one, in single marks; an apostrophe is followed by a letter or ends nothing that began. */
const INNER = /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])([^‘’'"“”\n]{2,})[’'](?![\p{L}\p{N}'])/gu;

/** The changes that print all quotations of a text in another style. */
export function markChanges(text: string, { outer, inner }: MarkStyle): Change[] {
  return quotedRegions(text).flatMap(({ open, start, end, close, closeEnd }): Change[] => {
    const within = [...text.slice(start, end).matchAll(INNER)].flatMap((match): Change[] => {
      const from = start + match.index;
      const to = from + match[0].length;
      return [
        { start: from, end: from + 1, text: inner[0] },
        { start: to - 1, end: to, text: inner[1] },
      ];
    });
    const opening = { start: open, end: start, text: outer[0] };
    return close === null
      ? [opening, ...within]
      : [opening, ...within, { start: close, end: closeEnd, text: outer[1] }];
  });
}

const TITLES = ['Mr', 'Mr', 'Mr', 'Mrs', 'Ms', 'Dr', 'Sir', 'Lord', 'Prof'];
const WITH_TITLE = /\b(Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\. (?=\p{Lu})/gu;
const SPELLED = new Map([
  ['Sen', 'Senator'],
  ['Gov', 'Governor'],
  ['Rep', 'Representative'],
]);
const FULL_NAME = /\b\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})\b/gu;

/** Titles without their stop, as British papers print them; offices spelt out; some titles left out. */
function plainTitles(text: string, drop: boolean): Change[] {
  return [...text.matchAll(WITH_TITLE)].map((match): Change => {
    const title = match[1] ?? '';
    const plain = drop && !SPELLED.has(title) ? '' : `${SPELLED.get(title) ?? title} `;
    return { start: match.index, end: match.index + match[0].length, text: plain };
  });
}

/** A title for each bare family name that is a source, the same one throughout. */
function addedTitles({ text, attributions }: CorpusArticle, random: Random): Change[] {
  const family = new Set([...text.matchAll(FULL_NAME)].map((match) => match[1] ?? ''));
  const titles = new Map<string, string>();
  const out = new Map<number, Change>();
  for (const [start, end] of attributions.flatMap(({ source }) => source)) {
    const name = text.slice(start, end);
    if (!family.has(name) || /(?:\.|\p{Lu}\p{Ll}+) $/u.test(text.slice(Math.max(0, start - 20), start)))
      continue;
    const title = titles.get(name) ?? TITLES[random.below(TITLES.length)] ?? '';
    titles.set(name, title);
    out.set(start, { start, end: start, text: `${title} ` });
  }
  return [...out.values()];
}

/** Makes the changes and moves the spans with them: a word put in where a span begins belongs to it. */
export function changed(article: CorpusArticle, changes: readonly Change[], id: string): CorpusArticle {
  const made: (Change & { readonly at: number })[] = [];
  let text = '';
  let from = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (change.start < from) continue;
    text += article.text.slice(from, change.start);
    made.push({ ...change, at: text.length });
    text += change.text;
    from = change.end;
  }
  text += article.text.slice(from);
  const moved = (offset: number): number => {
    let low = 0;
    let high = made.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((made[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const before = made[low - 1];
    if (!before) return offset;
    const inside = Math.min(before.text.length, offset - before.start);
    return offset < before.end ? before.at + inside : before.at + before.text.length + offset - before.end;
  };
  const spans = (list: readonly Span[]): Span[] =>
    list.map(([start, end]): Span => [moved(start), moved(end)]).filter(([start, end]) => end > start);
  const attributions = article.attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  return { id, text, attributions };
}

/** A copy of an article in another house style: other marks, other titles. */
export function restyled(article: CorpusArticle, style: MarkStyle, random: Random): CorpusArticle {
  const way = random.below(3);
  const titles =
    way === 0
      ? addedTitles(article, random)
      : way === 1
        ? plainTitles(article.text, random.below(2) > 0)
        : [];
  return changed(article, [...markChanges(article.text, style), ...titles], `${article.id}~restyled`);
}
