import type { Assessment } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import type { Pack, PackManifest } from '~/utils/model/pack';
import type { Speaker } from '~/utils/model/speaker';
import type { Statement } from '~/utils/model/statement';

/** Complete values for tests; the caller names what matters to it. */
export function speakerExample(overrides: Partial<Speaker> = {}): Speaker {
  return {
    id: 'mayor',
    name: 'Ines Valdor',
    sort: 'person',
    aliases: ['I. Valdor'],
    roles: [{ title: 'Mayor of Brenholm', from: '2021', to: null }],
    wikidata: null,
    ...overrides,
  };
}

export function statementExample(overrides: Partial<Statement> = {}): Statement {
  return {
    id: 'bridge-open',
    text: 'The harbour bridge never closed for a single day.',
    variants: [],
    wording: 'verbatim',
    lang: 'en',
    originalLang: null,
    speakerId: null,
    saidOn: '2025-04-02',
    place: 'Brenholm',
    title: null,
    tags: ['transport'],
    note: null,
    ...overrides,
  };
}

export function evidenceExample(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: 'bridge-log',
    kind: 'official-record',
    publisher: 'Brenholm Port Authority',
    title: 'Bridge log 2025',
    url: 'https://port.example/log',
    archivedUrl: null,
    author: null,
    publishedOn: '2025-05',
    observedOn: null,
    place: null,
    quotation: 'Closed from 3 to 9 March for repairs.',
    independenceGroup: null,
    lang: 'en',
    ...overrides,
  };
}

export function assessmentExample(overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: 'bridge-verdict',
    statementId: 'bridge-open',
    verdict: 'false',
    originalRating: null,
    rationale: 'The port authority closed the bridge for a week in March.',
    correction: 'It was closed from 3 to 9 March 2025.',
    missingContext: null,
    asOf: '2025-06-01',
    author: 'Rosa Lindqvist',
    reviewer: null,
    url: null,
    state: 'published',
    evidence: [{ evidenceId: 'bridge-log', stance: 'refutes' }],
    ...overrides,
  };
}

export function manifestExample(overrides: Partial<PackManifest> = {}): PackManifest {
  return {
    format: 'on-record-pack',
    formatVersion: 1,
    id: 'brenholm',
    name: 'Brenholm on record',
    description: 'Statements about an invented town.',
    release: '1.0',
    releasedOn: '2025-06-02',
    publisher: { name: 'Brenholm Checkers', url: null },
    licence: 'CC0-1.0',
    lang: 'en',
    ratingScale: [],
    corrections: 'mailto:desk@checkers.example',
    ...overrides,
  };
}

/** A pack of `count` statements in no order, each tenth with an assessment, by three speakers and nobody. */
export function packExample(count: number, manifest: Partial<PackManifest> = {}): Pack {
  const speakers = ['Ines Valdor', 'Tomas Reke', 'Brenholm Council'].map((name, i) =>
    speakerExample({ id: `speaker-${i}`, name, aliases: [], sort: i === 2 ? 'organisation' : 'person' }),
  );
  const statements = Array.from({ length: count }, (_, i) =>
    statementExample({
      id: `s-${(i * 7919) % count}-${i}`,
      text: `Line ${i} of the tram carried ${i * 13} riders last spring.`,
      speakerId: speakers[i % 4]?.id ?? null,
    }),
  );
  const assessed = statements.filter((_, i) => i % 10 === 0);
  return {
    manifest: manifestExample(manifest),
    speakers,
    evidence: [evidenceExample(), evidenceExample({ id: 'tram-count', url: 'https://tram.example/count' })],
    statements,
    assessments: assessed.map(({ id }, i) =>
      assessmentExample({
        id: `a-${i}`,
        statementId: id,
        evidence: [
          { evidenceId: 'tram-count', stance: 'refutes' },
          { evidenceId: 'bridge-log', stance: 'context' },
        ],
      }),
    ),
  };
}
