import type { Translation } from '../model/match';
import type { Comparison } from './comparison';

/** Tags that name one language by an older or a narrower name. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { iw: 'he', in: 'id', nb: 'no', nn: 'no', mo: 'ro' };

/**
 * Which of the two gives the words in another language than they were said in, as far as page and record tell their
 * languages; null when neither does. Records of translations that do not say from what are told by their wording.
 */
export function translationSignal({ page, record }: Pick<Comparison, 'page' | 'record'>): Translation | null {
  const { wording, lang, originalLang } = record.statement;
  const spoken = originalLang ?? (wording === 'translated' ? null : lang);
  const byRecord = wording === 'translated' || !isSame(lang, spoken);
  const byPage = page.lang !== null && !isSame(page.lang, spoken);
  if (!byRecord && !byPage) return null;
  return { by: byRecord && byPage ? 'both' : byRecord ? 'record' : 'page', from: spoken };
}

/** What nobody tells is taken to be the same. */
function isSame(tag: string, other: string | null): boolean {
  return other === null || languageOf(tag) === languageOf(other);
}

/** "en" of "en-GB" and "en_US". */
function languageOf(tag: string): string {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return SAME_LANGUAGE[language] ?? language;
}
