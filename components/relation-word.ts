import { i18n } from '#i18n';
import type { RelationKind } from '~/utils/model/statement';

/** What one statement does to the other, in words; `isReverse` says it from the other's side. */
export function relationKindWord(kind: RelationKind, isReverse = false): string {
  const words: Record<RelationKind, () => string> = {
    repeats: () => (isReverse ? i18n.t('deskRelation.repeatedBy') : i18n.t('deskRelation.repeats')),
    paraphrases: () =>
      isReverse ? i18n.t('deskRelation.paraphrasedBy') : i18n.t('deskRelation.paraphrases'),
    contradicts: () =>
      isReverse ? i18n.t('deskRelation.contradictedBy') : i18n.t('deskRelation.contradicts'),
    narrows: () => (isReverse ? i18n.t('deskRelation.narrowedBy') : i18n.t('deskRelation.narrows')),
    corrects: () => (isReverse ? i18n.t('deskRelation.correctedBy') : i18n.t('deskRelation.corrects')),
    answers: () => (isReverse ? i18n.t('deskRelation.answeredBy') : i18n.t('deskRelation.answers')),
  };
  return words[kind]();
}
