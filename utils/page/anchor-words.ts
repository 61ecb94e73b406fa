/** Words whose coming or going turns a sentence round. */
const TURNING = new Set(
  (
    'not no never none nobody nothing neither nor without cannot hardly barely unless except fail fails failed deny ' +
    'denies denied refuse refuses refused'
  ).split(' '),
);
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ' +
    'ninety hundred thousand million billion trillion half quarter dozen double twice first second third fourth fifth ' +
    'sixth seventh eighth ninth tenth last next'
  ).split(' '),
);
const WORD = /[\p{L}\p{N}]+(?:[.,'\u2019][\p{L}\p{N}]+)*/gu;

/**
 * Whether an edit leaves what a sentence is about: both have the same figures, number words, negations and names
 * (capitalised words past the first). A sentence that differs in one of these is another sentence, however alike.
 */
export function keepsMeaning(before: string, after: string): boolean {
  const [old, now] = [weightyWords(before), weightyWords(after)];
  return old.length === now.length && old.every((word, index) => word === now[index]);
}

/** The words that may not change, sorted; each as often as it stands. */
function weightyWords(text: string): readonly string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  return words.filter(isWeighty).map(normalised).sort();
}

function isWeighty(word: string, index: number): boolean {
  const lower = word.toLowerCase();
  if (/\p{N}/u.test(word) || TURNING.has(lower) || NUMBER_WORDS.has(lower) || /n['\u2019]t$/.test(lower))
    return true;
  return index > 0 && /^\p{Lu}/u.test(word);
}

function normalised(word: string): string {
  const lower = word.toLowerCase().replace(/['\u2019]s$/, '');
  return /n['\u2019]t$/.test(lower) ? 'not' : lower;
}
