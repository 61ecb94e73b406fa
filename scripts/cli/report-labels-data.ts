import type { ReportLabels } from '../../utils/interchange/report/report-labels';

/** The words of a report outside the browser: English, as in locales/en.yml. */
export const REPORT_LABELS: ReportLabels = {
  verdicts: {
    true: 'True',
    'mostly-true': 'Mostly true',
    'missing-context': 'Missing context',
    contested: 'Contested',
    unproven: 'Unproven',
    'mostly-false': 'Mostly false',
    false: 'False',
    'not-checkable': 'Not checkable',
  },
  kinds: {
    'primary-document': 'primary document',
    'official-record': 'official record',
    'on-the-ground': 'on the ground',
    'independent-reporting': 'reporting',
    'court-or-un': 'court or UN',
    data: 'data',
    expert: 'expert',
    investigation: 'investigation',
    'fact-check': 'fact-check',
    'official-statement': 'official statement',
  },
  stances: { supports: 'supports', refutes: 'refutes', context: 'context' },
  unknownSpeaker: 'Unknown speaker',
  said: 'Said by: $1',
  note: 'Note: $1',
  recordShows: 'What the record shows',
  correction: 'What is right: $1',
  missingContext: 'What is missing: $1',
  evidence: 'Evidence',
  archived: 'archived copy',
  by: 'Assessed by $1, as of $2',
  originalRating: 'Rating: $1',
  noAssessment: 'No assessment.',
};
