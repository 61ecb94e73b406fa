import { i18n } from '#i18n';
import type { PageReportLabels } from '~/utils/interchange/report/page-report-labels';
import type { ReportLabels } from '~/utils/interchange/report/report-labels';
import { formatDate } from '../format-date';
import { formatTime } from '../format-time';
import { languageName } from '../language-name';
import { conflictWord, evidenceWord, verdictWord } from '../words';

/** The words of a report on one statement, in the language of the interface; places stay open, to be filled. */
export function reportLabels(): ReportLabels {
  return {
    verdicts: {
      true: verdictWord('true'),
      'mostly-true': verdictWord('mostly-true'),
      'missing-context': verdictWord('missing-context'),
      contested: verdictWord('contested'),
      unproven: verdictWord('unproven'),
      'mostly-false': verdictWord('mostly-false'),
      false: verdictWord('false'),
      'not-checkable': verdictWord('not-checkable'),
    },
    kinds: {
      'primary-document': evidenceWord('primary-document'),
      'official-record': evidenceWord('official-record'),
      'on-the-ground': evidenceWord('on-the-ground'),
      'independent-reporting': evidenceWord('independent-reporting'),
      'court-or-un': evidenceWord('court-or-un'),
      data: evidenceWord('data'),
      expert: evidenceWord('expert'),
      investigation: evidenceWord('investigation'),
      'fact-check': evidenceWord('fact-check'),
      'official-statement': evidenceWord('official-statement'),
    },
    stances: {
      supports: i18n.t('evidence.supports'),
      refutes: i18n.t('evidence.refutes'),
      context: i18n.t('evidence.context'),
    },
    unknownSpeaker: i18n.t('claim.noSpeaker'),
    said: i18n.t('pageReport.said', ['$1']),
    note: i18n.t('pageReport.note', ['$1']),
    recordShows: i18n.t('assessment.shows'),
    correction: i18n.t('pageReport.correction', ['$1']),
    missingContext: i18n.t('pageReport.missingContext', ['$1']),
    evidence: i18n.t('assessment.evidence'),
    archived: i18n.t('pageReport.archived'),
    by: i18n.t('pageReport.by', ['$1', '$2']),
    originalRating: i18n.t('pageReport.originalRating', ['$1']),
    noAssessment: i18n.t('comparison.noAssessment'),
    date: (iso) => formatDate(iso),
  };
}

/** The words of a report on a page, in the language of the interface. */
export function pageReportLabels(): PageReportLabels {
  return {
    ...reportLabels(),
    lang: i18n.t('interface.lang'),
    dir: i18n.t('interface.dir') === 'rtl' ? 'rtl' : 'ltr',
    report: i18n.t('pageReport.title'),
    address: i18n.t('pageReport.address'),
    outlet: i18n.t('pageReport.outlet'),
    author: i18n.t('pageReport.author'),
    published: i18n.t('pageReport.published'),
    language: i18n.t('pageReport.language'),
    readAt: i18n.t('pageReport.readAt'),
    languageName,
    time: (iso) => formatTime(iso),
    inContext: i18n.t('pageReport.inContext', ['$1']),
    sameStatement: i18n.t('comparison.same'),
    similarStatement: i18n.t('comparison.similar'),
    onPage: i18n.t('comparison.onPage'),
    onRecord: i18n.t('comparison.onRecord'),
    noRecord: i18n.t('card.noRecord'),
    howAssessed: i18n.t('comparison.openAssessment'),
    conflicts: {
      number: conflictWord('number'),
      negation: conflictWord('negation'),
      antonym: conflictWord('antonym'),
      date: conflictWord('date'),
      subject: conflictWord('subject'),
      entity: conflictWord('entity'),
      hypothetical: conflictWord('hypothetical'),
      question: conflictWord('question'),
      fragment: conflictWord('fragment'),
      rebuttal: conflictWord('rebuttal'),
    },
    packs: i18n.t('pageReport.packs'),
    fromPack: i18n.t('pageReport.fromPack', ['$1', '$2']),
    corrections: i18n.t('pageReport.corrections'),
    ownStatements: i18n.t('pageReport.ownStatements'),
    about: i18n.t('pageReport.about'),
  };
}
