import type { Span } from '../model/span';
import { type FoldedWord, foldedWords } from './normalise';
import { numberWordValue } from './number-words';
import { stem } from './stem';

/**
 * `count`: how many of `unit`. `share`: percentages and fractions, as 0..1. `money`: in whole units of the currency
 * `unit` names. `year`: a calendar year. `day`: month * 100 + day. `rank`: "third" is 3. `factor`: "doubled" is 2.
 */
export type QuantityKind = 'count' | 'share' | 'money' | 'year' | 'day' | 'rank' | 'factor';

export type Quantity = {
  readonly kind: QuantityKind;
  readonly value: number;
  /** Stem of the thing counted, or a currency; null when the text does not say. */
  readonly unit: string | null;
  readonly span: Span;
};

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₽', 'rubl'],
  ['₴', 'hryvnia'],
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['pounds', 'pound'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['yen', 'yen'],
  ['rubles', 'rubl'],
  ['roubles', 'rubl'],
  ['hryvnias', 'hryvnia'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'penc'],
]);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifths', 1 / 5],
]);
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['triple', 3],
  ['tripled', 3],
  ['quadrupled', 4],
]);
/** What four bare digits count when it stands right behind them; before anything else they may be a year. */
const COUNTED =
  /^(?:people|persons|men|women|children|soldiers|troops|fighters|civilians|refugees|migrants|prisoners|hostages|patients|victims|casualties|workers|students|teachers|voters|protesters|police|deaths|cases|jobs|votes|tanks|planes|aircraft|ships|boats|vehicles|drones|missiles|rockets|shells|bombs|homes|houses|buildings|schools|hospitals|villages|barrels|tons|tonnes|miles|kilometers|kilometres|km|meters|metres|acres|hectares)$/;
/** Words between a number and what it counts that say nothing of the thing. */
const BETWEEN = new Set(['of', 'the', 'a', 'more', 'new', 'other', 'different', 'additional', 'per']);

/**
 * The numbers a text gives, in text order: figures, number words, percentages, fractions, money, years, days and ranks.
 * "one" and bare "second" are not read: they are mostly no numbers.
 */
export function quantities(text: string): Quantity[] {
  const words = foldedWords(text);
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; ) {
    const read = readDay(words, i) ?? readNumber(text, words, i) ?? readWord(words, i);
    if (read) found.push(read.quantity);
    i = read ? read.next : i + 1;
  }
  return found;
}

type Read = { readonly quantity: Quantity; readonly next: number };

const formAt = (words: readonly FoldedWord[], i: number): string => words[i]?.form ?? '';
const startAt = (words: readonly FoldedWord[], i: number): number => words[i]?.span[0] ?? 0;
const endAt = (words: readonly FoldedWord[], i: number): number => words[i]?.span[1] ?? 0;

/** "3 March", "March 3rd"; a year that follows is read by itself. */
function readDay(words: readonly FoldedWord[], i: number): Read | null {
  const first = formAt(words, i);
  const second = formAt(words, i + 1);
  const dayFirst = MONTH_NAME.test(second) && /^\d{1,2}$/.test(first);
  const monthFirst = MONTH_NAME.test(first) && /^\d{1,2}$/.test(second);
  if (!dayFirst && !monthFirst) return null;
  const month = MONTHS.indexOf((dayFirst ? second : first).slice(0, 3)) + 1;
  const value = month * 100 + Number(dayFirst ? first : second);
  return {
    quantity: { kind: 'day', value, unit: null, span: [startAt(words, i), endAt(words, i + 1)] },
    next: i + 2,
  };
}

function readNumber(text: string, words: readonly FoldedWord[], i: number): Read | null {
  const number = readValue(text, words, i);
  if (!number) return null;
  const { next } = number;
  const span: Span = [startAt(words, i), endAt(words, next - 1)];
  const make = (kind: QuantityKind, value: number, unit: string | null, after: number): Read => ({
    quantity: { kind, value, unit, span: [span[0], Math.max(span[1], endAt(words, after - 1))] },
    next: after,
  });
  const sign = CURRENCIES.get(text[span[0] - 1] ?? '');
  if (sign) return make('money', number.value, sign, next);
  const follows = formAt(words, next);
  if (/^\s?%/.test(text.slice(span[1])) || /^(?:percent|pct|percentage)$/.test(follows))
    return make('share', number.value / 100, null, /^p/.test(follows) ? next + 1 : next);
  if (follows === 'per' && formAt(words, next + 1) === 'cent')
    return make('share', number.value / 100, null, next + 2);
  if (/^(?:st|nd|rd|th)$/.test(follows) && endAt(words, next - 1) === startAt(words, next))
    return make('rank', number.value, unitAfter(words, next + 1), next + 1);
  const currency = CURRENCIES.get(follows);
  if (currency === 'cent' || currency === 'penc')
    return make('money', number.value / 100, currency === 'cent' ? 'dollar' : 'pound', next + 1);
  if (currency) return make('money', number.value, currency, next + 1);
  if (FRACTIONS.has(follows) && number.value < 10)
    return make('share', number.value * (FRACTIONS.get(follows) ?? 1), null, next + 1);
  if (follows === 'times') return make('factor', number.value, null, next + 1);
  const unit = unitAfter(words, next);
  const bare = next === i + 1 && /^(?:1[5-9]|20)\d\d$/.test(text.slice(...span));
  if (bare && !COUNTED.test(follows)) return make('year', number.value, null, next);
  return make('count', number.value, unit, next);
}

/** Figures or number words with the scales that follow: "two hundred thousand", "1.5 m", "twenty-five". */
function readValue(
  text: string,
  words: readonly FoldedWord[],
  i: number,
): { readonly value: number; readonly next: number } | null {
  const form = formAt(words, i);
  let value = /^\d/.test(form) ? Number(form) : numberWordValue(form);
  let next = i + 1;
  if (value === null && /^an?$/.test(form) && SCALES.has(formAt(words, next))) value = 1;
  if (value === null && form === 'one' && (SCALES.has(formAt(words, next)) || isUnitOfOne(words, next)))
    value = 1;
  if (value === null || Number.isNaN(value)) return null;
  const tens = value >= 20 && value % 10 === 0 && !/^\d/.test(form);
  const ones = tens ? unitsDigit(formAt(words, next)) : null;
  if (ones !== null) {
    value += ones;
    next++;
  }
  for (let scale = scaleAt(text, words, next); scale !== null; scale = scaleAt(text, words, next)) {
    value *= scale;
    next++;
  }
  return { value, next };
}

const isUnitOfOne = (words: readonly FoldedWord[], i: number): boolean =>
  /^(?:percent|per|in|third|quarter|half|dollar|euro|pound)$/.test(formAt(words, i));

function unitsDigit(form: string): number | null {
  const value = form === 'one' ? 1 : numberWordValue(form);
  return value !== null && value > 0 && value < 10 ? value : null;
}

/** Single letters are scales only when they touch the figure: "5m", not "5 m". */
function scaleAt(text: string, words: readonly FoldedWord[], i: number): number | null {
  const form = formAt(words, i);
  const scale = SCALES.get(form);
  if (scale === undefined) return null;
  const touches =
    i > 0 && endAt(words, i - 1) === startAt(words, i) && /\d/.test(text[startAt(words, i) - 1] ?? '');
  return form.length > 1 || touches ? scale : null;
}

function unitAfter(words: readonly FoldedWord[], i: number): string | null {
  let at = i;
  while (BETWEEN.has(formAt(words, at))) at++;
  const form = formAt(words, at);
  return form === '' || /^\d/.test(form) ? null : stem(form);
}

/** "half", "third round", "doubled". */
function readWord(words: readonly FoldedWord[], i: number): Read | null {
  const form = formAt(words, i);
  const span: Span = [startAt(words, i), endAt(words, i)];
  const factor = FACTORS.get(form);
  if (factor !== undefined)
    return { quantity: { kind: 'factor', value: factor, unit: null, span }, next: i + 1 };
  if (form === 'half' || (FRACTIONS.has(form) && formAt(words, i + 1) === 'of')) {
    const value = FRACTIONS.get(form) ?? 0;
    return { quantity: { kind: 'share', value, unit: null, span }, next: i + 1 };
  }
  const rank = RANKS.indexOf(form) + 1;
  if (rank === 0) return null;
  return { quantity: { kind: 'rank', value: rank, unit: unitAfter(words, i + 1), span }, next: i + 1 };
}
