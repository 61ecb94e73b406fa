import { PLACE_ADJECTIVES } from './title-lexicon';

/** People by where they come from; adjectives of place ("the Italian") count as well. */
const COMPATRIOTS: ReadonlySet<string> = new Set(
  (
    'argentinian briton californian catalan croat dane dutchman dutchwoman englishman englishwoman finn frenchman ' +
    'frenchwoman irishman irishwoman kiwi londoner new-yorker pole portuguese scot scotsman serb slovak slovene spaniard ' +
    'swede texan turk uzbek welshman welshwoman'
  ).split(' '),
);
const AGED = /^the\s+\d{1,3}-year-old$/i;

/**
 * Do these words of a source mean a person just spoken of, by where he comes from or how old he is: "the Spaniard", "the
 * 34-year-old"? They name nobody, so whoever spoke right before is meant.
 */
export function isDefinitePerson(text: string): boolean {
  if (AGED.test(text)) return true;
  const word = /^the\s+(\p{Lu}[\p{L}-]+)$/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  return COMPATRIOTS.has(word) || PLACE_ADJECTIVES.has(word);
}
