import nlp from 'compromise';
import type { Quote } from './gold';

/** What compromise's `quotations()` finds; it names no speakers. */
export function compromiseQuotes(text: string): Quote[] {
  const found: readonly { readonly text: string }[] = nlp(text).quotations().json({ text: true });
  let from = 0;
  return found.flatMap((row): Quote[] => {
    const words = row.text.trim();
    const at = text.indexOf(words, from);
    if (!words || at < 0) return [];
    from = at + words.length;
    return [{ content: [[at, from]], source: [], cue: [], speaker: null }];
  });
}
