import type { StatementRecord } from '~/utils/model/statement';
import {
  sampleAssessment,
  sampleEvidence,
  sampleReport,
  sampleSpeaker,
  sampleStatement,
} from './sample-pack';

export const sampleRecord: StatementRecord = {
  statement: sampleStatement,
  speaker: sampleSpeaker,
  assessments: [sampleAssessment],
  evidence: [sampleEvidence, sampleReport],
};

/** What importers are told when the file does not say. */
export const DEFAULTS = { lang: 'en', today: '2022-05-01' };
