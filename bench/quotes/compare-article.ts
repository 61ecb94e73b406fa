import type { Span } from '../../utils/model/span';
import { quotedRegions } from '../../utils/text/quotation-marks';
import { isWord, type Tokens, tokenize } from '../../utils/text/tokens';
import { canonicalSpans } from './canonical-spans';
import type { Quote } from './gold';

/** Two contents are the same quote from this Dice coefficient of their words on. */
const SAME_QUOTE = 0.5;
/** A direct quotation is found when one prediction covers this share of its words. */
const COVERED = 0.8;
/** Shorter quoted stretches may be titles and scare quotes. */
const DIRECT_WORDS = 3;
/** Cues of outright speech: the indirect quotations a reader would call one. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|add(?:s|ed|ing)?|(?:wr(?:ite|ites|ote|iting|itten))|(?:ask|argu|announc|claim|stat|explain|acknowledg|declar|insist|warn|not|suggest|report|predict|promis|pledg|vow|tweet|post|repl|respond|testif|assert|conced|conclud|confirm|den|remark|recall|reveal|stress|urg|allege?|contend|admit|mention|indicat|propos|recount|counter|maintain|complain|emphasiz|boast|jok|quip)(?:s|es|ed|d|e|ies|ied|y|ing|ting|ted)?)\b/i;

type Prepared = {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly all: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
  readonly sourceWords: ReadonlySet<number>;
  readonly direct: readonly ReadonlySet<number>[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speech: boolean;
};

/** Raw counts of one or many articles; they add up. */
export type Counts = Record<string, number>;

const key = (spans: readonly Span[]): string => spans.map((s) => s.join('-')).join('|');

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const x of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(x)) n++;
  return n;
}

function tokensIn(tokens: Tokens, spans: readonly Span[]): Set<number> {
  const out = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.starts[middle] ?? 0) >= start) high = middle;
      else low = middle + 1;
    }
    if (low > 0 && (tokens.starts[low] ?? Infinity) >= end && (tokens.ends[low - 1] ?? 0) > start)
      out.add(low - 1);
    for (; low < tokens.count && (tokens.starts[low] ?? 0) < end; low++) out.add(low);
  }
  return out;
}

/** Compares the predictions for one article with its annotation and adds to `counts`. */
export function compareArticle(
  text: string,
  gold: readonly Quote[],
  predicted: readonly Quote[],
  counts: Counts,
): void {
  const add = (name: string, by = 1): void => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const tokens = tokenize(text);
  const regions = quotedRegions(text);
  const wordsOf = (set: ReadonlySet<number>): Set<number> =>
    new Set([...set].filter((i) => isWord(text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0))));
  const prepare = (quote: Quote): Prepared => {
    const content = canonicalSpans(text, quote.content);
    const source = canonicalSpans(text, quote.source);
    const all = tokensIn(tokens, content);
    const words = wordsOf(all);
    const quoted = content.flatMap(([s, e]) =>
      regions.flatMap((r): Span[] =>
        Math.max(s, r.start) < Math.min(e, r.end) ? [[Math.max(s, r.start), Math.min(e, r.end)]] : [],
      ),
    );
    const inside = wordsOf(tokensIn(tokens, quoted));
    return {
      content,
      source,
      all,
      words,
      sourceWords: wordsOf(tokensIn(tokens, source)),
      direct: quoted
        .map((span) => wordsOf(tokensIn(tokens, [span])))
        .filter((set) => set.size >= DIRECT_WORDS),
      kind: inside.size === 0 ? 'indirect' : inside.size === words.size ? 'direct' : 'mixed',
      speech: quote.cue.some(([s, e]) => SPEECH.test(text.slice(s, e))),
    };
  };
  const G = gold.map(prepare).filter((q) => q.content.length > 0);
  const P = predicted.map(prepare).filter((q) => q.content.length > 0);
  add('gold', G.length);
  add('predicted', P.length);

  const left = new Map<string, number>();
  for (const q of G)
    for (const span of q.content) left.set(span.join('-'), (left.get(span.join('-')) ?? 0) + 1);
  add(
    'goldSpans',
    G.reduce((n, q) => n + q.content.length, 0),
  );
  for (const p of P) {
    for (const span of p.content) {
      add('predictedSpans');
      const rest = left.get(span.join('-')) ?? 0;
      if (rest > 0) {
        add('exactSpans');
        left.set(span.join('-'), rest - 1);
      }
    }
  }
  for (const p of P) {
    add('predictedTokens', p.all.size);
    for (const q of G) add('sharedTokens', shared(p.all, q.all));
  }
  for (const q of G) add('goldTokens', q.all.size);

  const pairs = P.flatMap((p, i) =>
    G.flatMap((q, j): [number, number, number][] => {
      const n = shared(p.words, q.words);
      const dice = n > 0 ? (2 * n) / (p.words.size + q.words.size) : 0;
      return dice >= SAME_QUOTE ? [[dice, i, j]] : [];
    }),
  ).sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const usedP = new Set<number>();
  const usedG = new Set<number>();
  for (const q of G) {
    add(`gold-${q.kind}`);
    if (q.kind === 'indirect' && q.speech) add('gold-speech');
  }
  for (const [, i, j] of pairs) {
    const p = P[i];
    const q = G[j];
    if (!p || !q || usedP.has(i) || usedG.has(j)) continue;
    usedP.add(i);
    usedG.add(j);
    const overlap = shared(p.sourceWords, q.sourceWords) > 0;
    add('matched');
    add(`hit-${q.kind}`);
    if (q.kind === 'indirect' && q.speech) add('hit-speech');
    if (q.source.length > 0) {
      add('sourced');
      if (overlap) add('sourceOverlap');
      if (key(p.source) === key(q.source)) add('sourceExact');
    }
    if (overlap || (q.source.length === 0 && p.source.length === 0)) add('attributed');
    const wanted = gold[j]?.speaker;
    if (wanted) {
      add('speakers');
      if (wanted === predicted[i]?.speaker) add('speakersRight');
    }
  }

  const cover = (unit: ReadonlySet<number>, list: readonly Prepared[]): Prepared | null => {
    let best: Prepared | null = null;
    let most = 0;
    for (const q of list) {
      const part = shared(unit, q.words) / unit.size;
      if (part > most || (part === most && best && q.words.size < best.words.size)) {
        most = part;
        best = q;
      }
    }
    return most >= COVERED ? best : null;
  };
  for (const q of G) {
    for (const unit of q.direct) {
      add('directGold');
      const p = cover(unit, P);
      if (p) add('directFound');
      if (q.source.length === 0) continue;
      add('directSourced');
      if (p) add('directCovered');
      if (p && shared(p.sourceWords, q.sourceWords) > 0) add('directAttributed');
    }
  }
  for (const p of P) {
    for (const unit of p.direct) {
      add('directPredicted');
      if (cover(unit, G)) add('directRight');
    }
  }
}
