/** Articles in these are read for every sort of speech; the engine was trained on English alone. */
const READ_IN_FULL: ReadonlySet<string> = new Set(['en']);

/**
 * How much of a language is understood: every sort of speech, or quotations in quotation marks alone.
 *
 * @param tag what the page declares ("de-AT"); null, which many English pages declare, counts as English
 */
export function readsLanguage(tag: string | null): 'full' | 'quotations-only' {
  const [language = ''] = (tag ?? 'en').trim().toLowerCase().split(/[-_]/);
  return language === '' || READ_IN_FULL.has(language) ? 'full' : 'quotations-only';
}
