/** Parts of speech, coarse; 0 is "no tagger". The order is part of the model. */
export const WORD_CLASSES = [
  'none',
  'proper',
  'noun',
  'finite',
  'modal',
  'base',
  'past-participle',
  'ing',
  'adjective',
  'adverb',
  'pronoun',
  'possessive',
  'wh',
  'determiner',
  'preposition',
  'to',
  'conjunction',
  'number',
  'clitic-s',
  'other',
  'mark',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

const INDEX = new Map<string, number>(WORD_CLASSES.map((name, i) => [name, i]));

/** The number of a class. */
export function wordClass(name: WordClass): number {
  return INDEX.get(name) ?? 0;
}

const PENN: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ['NNP', 'proper'],
  ['NNPS', 'proper'],
  ['NN', 'noun'],
  ['NNS', 'noun'],
  ['VBD', 'finite'],
  ['VBP', 'finite'],
  ['VBZ', 'finite'],
  ['MD', 'modal'],
  ['VB', 'base'],
  ['VBN', 'past-participle'],
  ['VBG', 'ing'],
  ['JJ', 'adjective'],
  ['JJR', 'adjective'],
  ['JJS', 'adjective'],
  ['RB', 'adverb'],
  ['RBR', 'adverb'],
  ['RBS', 'adverb'],
  ['RP', 'adverb'],
  ['PRP', 'pronoun'],
  ['EX', 'pronoun'],
  ['PRP$', 'possessive'],
  ['WDT', 'wh'],
  ['WP', 'wh'],
  ['WP$', 'wh'],
  ['WRB', 'wh'],
  ['DT', 'determiner'],
  ['PDT', 'determiner'],
  ['IN', 'preposition'],
  ['TO', 'to'],
  ['CC', 'conjunction'],
  ['CD', 'number'],
  ['POS', 'clitic-s'],
]);

/** The class of a Penn Treebank tag. */
export function classOfPennTag(tag: string): number {
  return wordClass(PENN.get(tag) ?? (/^[A-Z]/.test(tag) ? 'other' : 'mark'));
}
