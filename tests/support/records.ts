import type { Assessment } from '~/utils/model/assessment';
import type { Attribution } from '~/utils/model/attribution';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { Evidence } from '~/utils/model/evidence';
import type { Match } from '~/utils/model/match';
import type { Statement, StatementRecord } from '~/utils/model/statement';

/** Small, valid values for tests; each takes the fields the test is about. */

export function anAttribution(fields: Partial<Attribution> = {}): Attribution {
  return {
    content: [[10, 40]],
    source: [[0, 4]],
    cue: [[5, 9]],
    kind: 'indirect',
    type: 'communication',
    speaker: {
      name: 'Ada Quill',
      role: 'harbour minister',
      sort: 'person',
      rule: 'alias',
      mention: 'Ms Quill',
      confidence: 0.9,
    },
    stance: 'neutral',
    negated: false,
    confidence: 0.9,
    foundBy: 'model',
    ...fields,
  };
}

export function aClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'claim-1',
    text: 'the harbour opened in 2019',
    spans: [[10, 36]],
    sentence: 'Ms Quill said the harbour opened in 2019.',
    before: '',
    attribution: anAttribution(),
    checkWorthiness: 0.5,
    ...fields,
  };
}

export function anEvidence(fields: Partial<Evidence> = {}): Evidence {
  return {
    id: 'evidence-1',
    kind: 'official-record',
    publisher: 'Port Authority',
    title: 'Register of berths',
    url: 'https://port.example/register',
    archivedUrl: null,
    author: null,
    publishedOn: '2021-05',
    observedOn: null,
    place: null,
    quotation: null,
    independenceGroup: null,
    lang: 'en',
    ...fields,
  };
}

export function anAssessment(fields: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1',
    statementId: 'statement-1',
    verdict: 'false',
    originalRating: null,
    rationale: 'The register dates the opening to 2021.',
    correction: 'The harbour opened in May 2021.',
    missingContext: null,
    asOf: '2024-02-01',
    author: 'Jo Marsh',
    reviewer: null,
    url: null,
    state: 'published',
    evidence: [{ evidenceId: 'evidence-1', stance: 'refutes' }],
    ...fields,
  };
}

export function aStatement(fields: Partial<Statement> = {}): Statement {
  return {
    id: 'statement-1',
    text: 'The harbour opened in 2019',
    variants: [],
    wording: 'verbatim',
    lang: 'en',
    originalLang: null,
    speakerId: 'speaker-1',
    saidOn: '2022-03-03',
    place: 'Harbour Hall',
    title: null,
    tags: [],
    note: null,
    ...fields,
  };
}

export function aRecord(fields: Partial<StatementRecord> = {}): StatementRecord {
  return {
    statement: aStatement(),
    speaker: { id: 'speaker-1', name: 'Ada Quill', sort: 'person', aliases: [], roles: [], wikidata: null },
    assessments: [anAssessment()],
    evidence: [anEvidence()],
    ...fields,
  };
}

export function aMatch(fields: Partial<Match> = {}): Match {
  return {
    claimId: 'claim-1',
    statement: { packId: 'pack', id: 'statement-1' },
    tier: 'same',
    probability: 0.9,
    signals: {
      speaker: 'same',
      conflicts: [],
      sharedWords: ['harbour', 'opened'],
      sharedNumbers: ['2019'],
      relation: 'verbatim',
      translation: null,
    },
    ...fields,
  };
}

export function aComparison(fields: Partial<Comparison> = {}): Comparison {
  return {
    match: aMatch(),
    record: aRecord(),
    origin: { packName: 'Harbour facts', release: '2024.2', corrections: 'https://facts.example/object' },
    ...fields,
  };
}
