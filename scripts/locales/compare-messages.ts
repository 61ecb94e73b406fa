import type { Forms, Messages } from './messages';

/** What parts a translation from its original. All lists hold dotted keys, in the order of the file named. */
export type Differences = {
  /** In the original only; in its order. */
  readonly missing: readonly string[];
  /** In the translation only; in its order. */
  readonly surplus: readonly string[];
  /** In both, with other forms than the rule on plurals allows. */
  readonly forms: readonly string[];
  /** In both, with other placeholders. */
  readonly placeholders: readonly string[];
  /** In both, letter for letter the same, and more than placeholders and signs. Some are meant so ("Markdown"). */
  readonly untranslated: readonly string[];
};

const PLACEHOLDER = /\$\d/g;

/** The placeholders of a text, each once, sorted: "$2 of $1, $1" gives `$1 $2`. */
export function placeholdersOf(text: string): string {
  return [...new Set(text.match(PLACEHOLDER))].sort().join(' ');
}

const isPlural = (forms: Forms): boolean => !('text' in forms);

/** A translation has the forms of the original; to a plural it may add one for zero, see docs/TRANSLATING.md. */
function sameForms(original: Forms, translation: Forms): boolean {
  const theirs = Object.keys(translation).filter(
    (form) => form in original || !(isPlural(original) && form === '0'),
  );
  return theirs.sort().join() === Object.keys(original).sort().join();
}

/** `n` stands for any count and needs all placeholders; the forms for 0 and 1 may leave out `$1`, the count. */
function samePlaceholders(original: Forms, translation: Forms): boolean {
  return Object.entries(translation).every(([form, text]) => {
    const all = placeholdersOf(original.n ?? original.text ?? '');
    const used = placeholdersOf(text);
    if (!isPlural(original) || form === 'n') return used === all;
    const exact = placeholdersOf(original[form] ?? original['1'] ?? '');
    return used === exact || used === placeholdersOf(`$1 ${exact}`);
  });
}

function sameWords(original: Forms, translation: Forms): boolean {
  return Object.entries(original).every(([form, text]) => /\p{L}/u.test(text) && translation[form] === text);
}

/** Sets a translation beside its original. */
export function compareMessages(original: Messages, translation: Messages): Differences {
  const shared = [...original].flatMap(([key, ours]) => {
    const theirs = translation.get(key);
    return theirs ? [{ key, ours, theirs }] : [];
  });
  const keysWhere = (wrong: (ours: Forms, theirs: Forms) => boolean): string[] =>
    shared.filter(({ ours, theirs }) => wrong(ours, theirs)).map(({ key }) => key);
  return {
    missing: [...original.keys()].filter((key) => !translation.has(key)),
    surplus: [...translation.keys()].filter((key) => !original.has(key)),
    forms: keysWhere((ours, theirs) => !sameForms(ours, theirs)),
    placeholders: keysWhere((ours, theirs) => !samePlaceholders(ours, theirs)),
    untranslated: keysWhere(sameWords),
  };
}
