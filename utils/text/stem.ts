/** Words the rules would spoil, and words that end up alike though they differ (snowballstem.org, "exceptional forms"). */
const WHOLE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);

/** Left alone once a plural ending is gone. */
const STOP_AFTER_PLURAL = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

/** Longest ending first within each step; the ending must lie in region 1. */
const STEP_2: readonly (readonly [ending: string, replacement: string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];

const STEP_3: readonly (readonly [ending: string, replacement: string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
];

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE_END = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/**
 * The Porter2 ("English") stem of a lower-case word, by the Snowball description
 * (https://snowballstem.org/algorithms/english/stemmer.html). Words with anything but `a-z` and `'` come back as
 * they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word;
  const whole = WHOLE_WORDS.get(word);
  if (whole !== undefined) return whole;
  const marked = word
    .replace(/^'/, '')
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y');
  const [r1, r2] = regions(marked);
  const singular = dropPlural(marked.replace(/(?:'s'|'s|')$/, ''));
  if (STOP_AFTER_PLURAL.has(singular)) return singular;
  let w = dropPastTense(singular, r1);
  w = w.replace(/([^aeiouy])[yY]$/, (whole, consonant: string) => (w.length > 2 ? `${consonant}i` : whole));
  w = dropFinal(shorten(replaceEnding3(replaceEnding2(w, r1), r1, r2), r2), r1, r2);
  return w.replaceAll('Y', 'y');
}

/** Where regions 1 and 2 begin: after the first non-vowel that follows a vowel, and the same again. */
function regions(word: string): readonly [number, number] {
  const special = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = special ? special[0].length : afterVowelConsonant(word, 0);
  return [r1, afterVowelConsonant(word, r1)];
}

function afterVowelConsonant(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function dropPlural(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (/ie[sd]$/.test(w)) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  if (/(?:us|ss)$/.test(w)) return w;
  return /[aeiouy].+s$/.test(w) ? w.slice(0, -1) : w;
}

function dropPastTense(w: string, r1: number): string {
  const eed = /eed(?:ly)?$/.exec(w);
  if (eed) return eed.index >= r1 ? `${w.slice(0, eed.index)}ee` : w;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(w);
  if (!ending) return w;
  const base = w.slice(0, ending.index);
  if (!VOWEL.test(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (DOUBLE.test(base)) return base.slice(0, -1);
  return base.length <= r1 && SHORT_SYLLABLE_END.test(base) ? `${base}e` : base;
}

function replaceEnding2(w: string, r1: number): string {
  for (const [ending, replacement] of STEP_2)
    if (w.endsWith(ending)) {
      const at = w.length - ending.length;
      return at >= r1 ? w.slice(0, at) + replacement : w;
    }
  if (w.endsWith('ogi')) return w.length - 3 >= r1 && w.endsWith('logi') ? w.slice(0, -1) : w;
  return /[cdeghkmnrt]li$/.test(w) && w.length - 2 >= r1 ? w.slice(0, -2) : w;
}

function replaceEnding3(w: string, r1: number, r2: number): string {
  for (const [ending, replacement] of STEP_3)
    if (w.endsWith(ending)) {
      const at = w.length - ending.length;
      return at >= r1 ? w.slice(0, at) + replacement : w;
    }
  return w.endsWith('ative') && w.length - 5 >= r2 ? w.slice(0, -5) : w;
}

function shorten(w: string, r2: number): string {
  for (const ending of STEP_4)
    if (w.endsWith(ending)) return w.length - ending.length >= r2 ? w.slice(0, -ending.length) : w;
  return /[st]ion$/.test(w) && w.length - 3 >= r2 ? w.slice(0, -3) : w;
}

function dropFinal(w: string, r1: number, r2: number): string {
  if (w.endsWith('e')) {
    const at = w.length - 1;
    const base = w.slice(0, -1);
    return at >= r2 || (at >= r1 && !SHORT_SYLLABLE_END.test(base)) ? base : w;
  }
  return w.endsWith('ll') && w.length - 1 >= r2 ? w.slice(0, -1) : w;
}
