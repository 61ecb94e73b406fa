import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PageReport } from '~/utils/model/page-report';
import { languageOf } from './article-language';
import { libraryHref } from './library-href';
import { Notice } from './notice';
import type { PageState } from './page-state';

type Props = {
  readonly state: Exclude<PageState, 'found'>;
  readonly report: PageReport | null | undefined;
  readonly children?: ComponentChildren;
};

type Words = { readonly title: string; readonly text: string };

/** States in which the text may still be looked up by hand. */
const CAN_PASTE: readonly PageState[] = ['pdf', 'file', 'blocked', 'not-article'];

/** Why no claims are shown for a page, and what to do about it. */
export function PageNotice({ state, report, children }: Props) {
  if (state === 'scanning') return <p class="scanning">{i18n.t('popup.scanning')}</p>;
  return (
    <Notice {...wordsFor(state, report)}>
      {CAN_PASTE.includes(state) && (
        <a href={libraryHref({ view: 'check' })} target="_blank" rel="noreferrer">
          {i18n.t('unsupported.checkText')}
        </a>
      )}
      {children}
    </Notice>
  );
}

function wordsFor(state: Exclude<PageState, 'found' | 'scanning'>, report: Props['report']): Words {
  const words: Record<typeof state, () => Words> = {
    idle: () => ({ title: i18n.t('panel.idleTitle'), text: i18n.t('panel.idleText') }),
    'nothing-found': () => ({ title: i18n.t('nothingFound.title'), text: nothingFound(report) }),
    'not-article': () => ({ title: i18n.t('notArticle.title'), text: i18n.t('notArticle.text') }),
    failed: () => ({ title: i18n.t('failed.title'), text: i18n.t('failed.text') }),
    'site-off': () => ({ title: i18n.t('siteOff.title'), text: i18n.t('siteOff.text') }),
    'not-granted': () => ({
      title: i18n.t('unsupported.notGrantedTitle'),
      text: i18n.t('unsupported.notGrantedText'),
    }),
    blocked: () => ({ title: i18n.t('unsupported.blockedTitle'), text: i18n.t('unsupported.blockedText') }),
    browser: () => ({ title: i18n.t('unsupported.browserTitle'), text: i18n.t('unsupported.browserText') }),
    store: () => ({ title: i18n.t('unsupported.storeTitle'), text: i18n.t('unsupported.storeText') }),
    pdf: () => ({ title: i18n.t('unsupported.pdfTitle'), text: i18n.t('unsupported.pdfText') }),
    'reader-view': () => ({
      title: i18n.t('unsupported.readerTitle'),
      text: i18n.t('unsupported.readerText'),
    }),
    file: () => ({ title: i18n.t('unsupported.fileTitle'), text: i18n.t('unsupported.fileText') }),
    extension: () => ({
      title: i18n.t('unsupported.extensionTitle'),
      text: i18n.t('unsupported.extensionText'),
    }),
    source: () => ({ title: i18n.t('unsupported.sourceTitle'), text: i18n.t('unsupported.sourceText') }),
  };
  return words[state]();
}

function nothingFound(report: Props['report']): string {
  const language = report ? languageOf(report) : null;
  return language === null ? i18n.t('nothingFound.text') : i18n.t('articleLanguage.nothing', [language]);
}
