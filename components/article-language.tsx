import { i18n } from '#i18n';
import type { PageReport } from '~/utils/model/page-report';
import { languageName } from './language-name';

/** Says that an article is in a language of which only direct quotations are read; nothing for any other. */
export function ArticleLanguage({ report }: { readonly report: PageReport }) {
  const language = languageOf(report);
  return language === null ? null : (
    <p class="article-language">{i18n.t('articleLanguage.quotationsOnly', [language])}</p>
  );
}

/**
 * The name of an article's language, in the language of the interface, where only direct quotations are read in it;
 * null where all is read.
 */
export function languageOf({ readsLanguage, page: { lang } }: PageReport): string | null {
  if (readsLanguage !== 'quotations-only') return null;
  return lang === null ? i18n.t('articleLanguage.other') : languageName(lang.split(/[-_]/)[0] ?? lang);
}
