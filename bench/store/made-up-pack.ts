import type { Pack } from '../../utils/model/pack';

const PLACES = 'Brenholm Tarvik Oldmoor Essing Velda Norrby Quayside Lindal Marrow Pell'.split(' ');
const SUBJECTS =
  'trams schools ferries clinics wages rents bridges forests harvests taxes grants patrols'.split(' ');
const VERBS = 'rose fell doubled halved closed opened vanished returned stalled tripled'.split(' ');
const GIVEN = 'Ines Tomas Rosa Erik Maja Pavel Lena Oskar Vera Milan Ada Jonas'.split(' ');
const FAMILY = 'Valdor Reke Lindqvist Hauge Brandt Sorel Kessler Moroz Tamm Aster'.split(' ');

/** A pack of `count` invented statements with assessments and evidence, some 600 bytes each as JSON. */
export function madeUpPack(count: number): Pack {
  const pick = <T>(list: readonly T[], i: number): T | string => list[i % list.length] ?? '';
  const speakers = Array.from({ length: Math.ceil(count / 20) }, (_, i) => ({
    id: `speaker-${i}`,
    name: `${pick(GIVEN, i)} ${pick(FAMILY, Math.floor(i / GIVEN.length))} ${i}`,
    sort: 'person' as const,
    aliases: [],
    roles: [],
    wikidata: null,
  }));
  const statements = Array.from({ length: count }, (_, i) => ({
    id: `statement-${(Math.imul(i, 2654435761) >>> 0).toString(36)}-${i}`,
    text: `In ${pick(PLACES, i)} the ${pick(SUBJECTS, i * 7)} ${pick(VERBS, i * 3)} by ${i % 997} percent after ${pick(PLACES, i * 11)} changed its rules on ${pick(SUBJECTS, i * 5 + 1)}, and nobody in the council of ${pick(PLACES, i + 3)} was told of case ${i}.`,
    variants: [],
    wording: 'verbatim' as const,
    lang: 'en',
    originalLang: null,
    speakerId: speakers[i % speakers.length]?.id ?? null,
    saidOn: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
    place: String(pick(PLACES, i)),
    title: null,
    tags: [String(pick(SUBJECTS, i))],
    note: null,
  }));
  return {
    manifest: {
      format: 'on-record-pack',
      formatVersion: 1,
      id: 'made-up',
      name: 'Made up',
      description: 'Invented statements for measuring.',
      release: '1',
      releasedOn: '2026-01-01',
      publisher: { name: 'Nobody', url: null },
      licence: 'CC0-1.0',
      lang: 'en',
      ratingScale: [],
      corrections: 'mailto:nobody@example.org',
    },
    speakers,
    statements,
    evidence: Array.from({ length: count / 2 }, (_, i) => ({
      id: `evidence-${i}`,
      kind: 'data' as const,
      publisher: 'Office of Counting',
      title: `Table ${i}`,
      url: `https://counting.example/${i}`,
      archivedUrl: null,
      author: null,
      publishedOn: '2025',
      observedOn: null,
      place: null,
      quotation: `Line ${i} of the table gives ${i % 911} percent for the year.`,
      independenceGroup: null,
      lang: 'en',
    })),
    assessments: statements.map(({ id }, i) => ({
      id: `assessment-${i}`,
      statementId: id,
      verdict: 'mostly-false' as const,
      originalRating: null,
      rationale: `The table of ${pick(PLACES, i)} gives another figure, ${i % 911} percent, over a longer time.`,
      correction: null,
      missingContext: null,
      asOf: '2026-01-01',
      author: 'Nobody',
      reviewer: null,
      url: null,
      state: 'published' as const,
      evidence: [{ evidenceId: `evidence-${i % (count / 2)}`, stance: 'refutes' as const }],
    })),
  };
}
