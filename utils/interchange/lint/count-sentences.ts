const ABBREVIATION = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|e\.g|i\.e|approx|[A-Z])\.$/;

/** How many sentences a short text has: stops that end it or stand before a capital, abbreviations aside. */
export function countSentences(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const stops = [...trimmed.matchAll(/[.!?]+["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\d])/gu)].filter(
    (stop) => !ABBREVIATION.test(trimmed.slice(0, stop.index + 1)),
  );
  return stops.length + 1;
}
