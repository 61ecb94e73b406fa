import { i18n } from '#i18n';
import { formatCount } from './format-count';
import { interfaceLocale } from './interface-locale';

/** What comes with a file, or lies in a pack. */
export type Counts = {
  readonly statements?: number;
  readonly assessments?: number;
  readonly evidence?: number;
  readonly speakers?: number;
  readonly appearances?: number;
};

/** Counts as half a sentence, in the order given: "1 statement, 2 assessments". */
export function countWords(counts: Counts): string {
  const words: { readonly [K in keyof Required<Counts>]: (count: number) => string } = {
    statements: (count) => i18n.t('packsPage.statements', count, [formatCount(count)]),
    assessments: (count) => i18n.t('packsPage.assessments', count, [formatCount(count)]),
    evidence: (count) => i18n.t('packsPage.evidence', count, [formatCount(count)]),
    speakers: (count) => i18n.t('counts.speakers', count, [formatCount(count)]),
    appearances: (count) => i18n.t('counts.appearances', count, [formatCount(count)]),
  };
  const parts = (['statements', 'speakers', 'evidence', 'assessments', 'appearances'] as const).flatMap(
    (name) => {
      const count = counts[name];
      return count === undefined ? [] : [words[name](count)];
    },
  );
  return new Intl.ListFormat(interfaceLocale(), { type: 'unit', style: 'short' }).format(parts);
}
