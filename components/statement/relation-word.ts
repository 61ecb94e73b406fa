import { i18n } from '#i18n';
import type { RelationKind } from '~/utils/model/statement';

/** What one statement does to another, in words; `isFrom` when the other does it to this one. */
export function relationKindWord(kind: RelationKind, isFrom: boolean): string {
  const words: Record<RelationKind, readonly [to: () => string, from: () => string]> = {
    repeats: [
      () => i18n.t('statementPage.relation.repeats'),
      () => i18n.t('statementPage.relation.repeatedBy'),
    ],
    paraphrases: [
      () => i18n.t('statementPage.relation.paraphrases'),
      () => i18n.t('statementPage.relation.paraphrasedBy'),
    ],
    contradicts: [
      () => i18n.t('statementPage.relation.contradicts'),
      () => i18n.t('statementPage.relation.contradictedBy'),
    ],
    narrows: [
      () => i18n.t('statementPage.relation.narrows'),
      () => i18n.t('statementPage.relation.narrowedBy'),
    ],
    corrects: [
      () => i18n.t('statementPage.relation.corrects'),
      () => i18n.t('statementPage.relation.correctedBy'),
    ],
    answers: [
      () => i18n.t('statementPage.relation.answers'),
      () => i18n.t('statementPage.relation.answeredBy'),
    ],
  };
  const [to, from] = words[kind];
  return isFrom ? from() : to();
}
