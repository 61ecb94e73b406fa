import type { Assessment } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import type { Pack } from '~/utils/model/pack';
import type { Speaker } from '~/utils/model/speaker';
import type { Statement } from '~/utils/model/statement';

export const sampleSpeaker: Speaker = {
  id: 'speaker.ilse-brandt',
  name: 'Ilse Brandt',
  sort: 'person',
  aliases: ['Brandt'],
  roles: [{ title: 'Mayor of Northport', from: '2019-05', to: null }],
  wikidata: 'Q123456',
};

export const sampleEvidence: Evidence = {
  id: 'evidence.budget',
  kind: 'official-record',
  publisher: 'Northport Audit Office',
  title: 'Harbour accounts for 2021',
  url: 'https://audit.example/2021/harbour?page=2#table-4',
  archivedUrl: 'https://web.archive.org/web/20220301120000/https://audit.example/2021/harbour',
  author: 'Audit, Olga',
  publishedOn: '2022-02-28',
  observedOn: null,
  place: 'Northport',
  quotation: 'The harbour closed the year 4.1 million short.',
  independenceGroup: null,
  lang: 'en',
};

export const sampleReport: Evidence = {
  ...sampleEvidence,
  id: 'evidence.report',
  kind: 'independent-reporting',
  publisher: 'Northport Courier',
  title: 'Harbour loses money for the third year',
  url: 'https://courier.example/harbour',
  archivedUrl: null,
  author: null,
  quotation: null,
  independenceGroup: 'agency.coast',
};

export const sampleStatement: Statement = {
  id: 'statement.surplus',
  text: 'Our harbour earned a surplus of 2 million last year.',
  variants: ['The harbour made two million.'],
  wording: 'verbatim',
  lang: 'en',
  originalLang: null,
  speakerId: 'speaker.ilse-brandt',
  saidOn: '2022-03-03',
  place: 'Town hall, Northport',
  title: 'Harbour surplus',
  tags: ['harbour', 'budget'],
  note: null,
};

export const sampleAssessment: Assessment = {
  id: 'assessment.surplus',
  statementId: 'statement.surplus',
  verdict: 'false',
  originalRating: null,
  rationale: 'The audited accounts show a loss of 4.1 million for 2021. The newspaper found the same.',
  correction: 'The harbour lost 4.1 million in 2021.',
  missingContext: null,
  asOf: '2022-04-01',
  author: 'On Record test desk',
  reviewer: null,
  url: 'https://desk.example/harbour-surplus',
  state: 'published',
  evidence: [
    { evidenceId: 'evidence.budget', stance: 'refutes' },
    { evidenceId: 'evidence.report', stance: 'refutes' },
  ],
};

/** A small pack that breaks no rule; every test changes its own copy. */
export const samplePack: Pack = {
  manifest: {
    format: 'on-record-pack',
    formatVersion: 1,
    id: 'example.harbour',
    name: 'Harbour claims',
    description: 'Claims about a harbour that does not exist.',
    release: '2022.4.1',
    releasedOn: '2022-04-02',
    publisher: { name: 'On Record test desk', url: 'https://desk.example/' },
    licence: 'CC0-1.0',
    lang: 'en',
    ratingScale: [
      { label: 'False', verdict: 'false' },
      { label: 'True', verdict: 'true' },
    ],
    corrections: 'mailto:corrections@desk.example',
  },
  speakers: [sampleSpeaker],
  evidence: [sampleEvidence, sampleReport],
  statements: [sampleStatement],
  assessments: [sampleAssessment],
};
