import { i18n } from '#i18n';
import type { Verdict } from '~/utils/model/assessment';
import type { ReporterStance, SpeakerRule } from '~/utils/model/attribution';
import type { EvidenceKind } from '~/utils/model/evidence';
import type { ConflictKind, WordingRelation } from '~/utils/model/match';

/** The reader's word for a verdict. */
export function verdictWord(verdict: Verdict): string {
  const words: Record<Verdict, () => string> = {
    true: () => i18n.t('verdict.true'),
    'mostly-true': () => i18n.t('verdict.mostlyTrue'),
    'missing-context': () => i18n.t('verdict.missingContext'),
    contested: () => i18n.t('verdict.contested'),
    unproven: () => i18n.t('verdict.unproven'),
    'mostly-false': () => i18n.t('verdict.mostlyFalse'),
    false: () => i18n.t('verdict.false'),
    'not-checkable': () => i18n.t('verdict.notCheckable'),
  };
  return words[verdict]();
}

/** The reader's word for a kind of evidence. */
export function evidenceWord(kind: EvidenceKind): string {
  const words: Record<EvidenceKind, () => string> = {
    'primary-document': () => i18n.t('evidence.primaryDocument'),
    'official-record': () => i18n.t('evidence.officialRecord'),
    'on-the-ground': () => i18n.t('evidence.onTheGround'),
    'independent-reporting': () => i18n.t('evidence.independentReporting'),
    'court-or-un': () => i18n.t('evidence.courtOrUn'),
    data: () => i18n.t('evidence.data'),
    expert: () => i18n.t('evidence.expert'),
    investigation: () => i18n.t('evidence.investigation'),
    'fact-check': () => i18n.t('evidence.factCheck'),
    'official-statement': () => i18n.t('evidence.officialStatement'),
  };
  return words[kind]();
}

/** What sets two texts apart, in words. */
export function conflictWord(kind: ConflictKind): string {
  const words: Record<ConflictKind, () => string> = {
    number: () => i18n.t('conflict.number'),
    negation: () => i18n.t('conflict.negation'),
    antonym: () => i18n.t('conflict.antonym'),
    date: () => i18n.t('conflict.date'),
    subject: () => i18n.t('conflict.subject'),
    entity: () => i18n.t('conflict.entity'),
    hypothetical: () => i18n.t('conflict.hypothetical'),
    question: () => i18n.t('conflict.question'),
    fragment: () => i18n.t('conflict.fragment'),
    rebuttal: () => i18n.t('conflict.rebuttal'),
  };
  return words[kind]();
}

/** How the page's wording stands to the record's. */
export function relationWord(relation: WordingRelation): string {
  const words: Record<WordingRelation, () => string> = {
    verbatim: () => i18n.t('relation.verbatim'),
    altered: () => i18n.t('relation.altered'),
    truncated: () => i18n.t('relation.truncated'),
    paraphrase: () => i18n.t('relation.paraphrase'),
  };
  return words[relation]();
}

/** How a source became a speaker: "'he' taken as Vladimir Putin". */
export function speakerRuleSentence(rule: SpeakerRule, mention: string, name: string): string {
  const words: Record<SpeakerRule, () => string> = {
    named: () => i18n.t('speakerRule.named', [name]),
    alias: () => i18n.t('speakerRule.alias', [mention, name]),
    pronoun: () => i18n.t('speakerRule.pronoun', [mention, name]),
    role: () => i18n.t('speakerRule.role', [mention, name]),
    turn: () => i18n.t('speakerRule.turn', [name]),
    transcript: () => i18n.t('speakerRule.transcript', [name]),
    'as-given': () => i18n.t('speakerRule.asGiven', [mention]),
  };
  return words[rule]();
}

/** What the reporter's words add to the saying; null when they add nothing. */
export function stanceSentence(stance: ReporterStance): string | null {
  const words: Record<ReporterStance, () => string | null> = {
    neutral: () => null,
    doubtful: () => i18n.t('stance.doubtful'),
    refuting: () => i18n.t('stance.refuting'),
    endorsing: () => i18n.t('stance.endorsing'),
  };
  return words[stance]();
}
