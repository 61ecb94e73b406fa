import { i18n } from '#i18n';

const WORDS: Readonly<Record<string, () => string>> = {
  text: () => i18n.t('desk.words'),
  variants: () => i18n.t('desk.variants'),
  wording: () => i18n.t('desk.wording'),
  lang: () => i18n.t('desk.lang'),
  originalLang: () => i18n.t('desk.originalLang'),
  speakerId: () => i18n.t('desk.speaker'),
  saidOn: () => i18n.t('desk.saidOn'),
  place: () => i18n.t('desk.place'),
  title: () => i18n.t('deskEvidence.title'),
  tags: () => i18n.t('desk.tags'),
  note: () => i18n.t('desk.note'),
  relations: () => i18n.t('deskRelation.heading'),
  verdict: () => i18n.t('desk.verdict'),
  originalRating: () => i18n.t('desk.originalRating'),
  mapping: () => i18n.t('importing.ratings.how'),
  rationale: () => i18n.t('desk.finding'),
  correction: () => i18n.t('desk.correction'),
  missingContext: () => i18n.t('desk.missingContext'),
  asOf: () => i18n.t('desk.asOf'),
  url: () => i18n.t('deskEvidence.url'),
  interest: () => i18n.t('desk.interest'),
  evidence: () => i18n.t('deskEvidence.heading'),
  state: () => i18n.t('deskHistory.state'),
  reviewer: () => i18n.t('deskHistory.reviewer'),
  author: () => i18n.t('deskEvidence.author'),
  kind: () => i18n.t('deskEvidence.kind'),
  publisher: () => i18n.t('deskEvidence.publisher'),
  archivedUrl: () => i18n.t('deskEvidence.archivedUrl'),
  publishedOn: () => i18n.t('deskEvidence.publishedOn'),
  observedOn: () => i18n.t('deskEvidence.observedOn'),
  quotation: () => i18n.t('deskEvidence.quotation'),
  independenceGroup: () => i18n.t('deskEvidence.group'),
  name: () => i18n.t('desk.speaker'),
  aliases: () => i18n.t('deskHistory.aliases'),
  roles: () => i18n.t('deskHistory.roles'),
};

/** The name of a record's field, as the forms have it; the field itself when they have none. */
export function fieldWord(field: string): string {
  return WORDS[field]?.() ?? field;
}
