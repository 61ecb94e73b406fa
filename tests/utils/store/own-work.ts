import fc from 'fast-check';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { forgetOwn } from '~/utils/store/forget-own';
import { importOwn } from '~/utils/store/import-own';
import { mergeSpeakers } from '~/utils/store/merge-speakers';
import { createAssessment } from '~/utils/store/own-assessments';
import { createEvidence, updateEvidence } from '~/utils/store/own-evidence';
import { createSpeaker, updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { purge } from '~/utils/store/purge';
import type { OwnTable } from '~/utils/store/rows';
import type { Store } from '~/utils/store/store';
import { moveToTrash, restoreFromTrash } from '~/utils/store/trash';
import { allRows } from './all-rows';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';
import { ROSA, saved, withoutId } from './own-store';

export const TEXTS = [
  'The harbour closed its oldest pier after three storms.',
  'Ferry tickets cost four crowns more than last year.',
  'Nobody paid for the repairs of the northern bridge.',
  'The tram to the harbour never stopped for a single day.',
  'Three storms broke seven beams of the northern pier.',
];

export const NAMES = ['Marta Olsen', 'Henrik Vane', 'Ines Calder'];

const TABLES = ['statements', 'assessments', 'evidence'] as const satisfies readonly OwnTable[];

/** One step of somebody's work; `a` and `b` choose what it is done to. */
export const STEPS: Readonly<Record<string, (store: Store, a: number, b: number) => Promise<unknown>>> = {
  add: async (store, a, b) => {
    // Who was merged into another is in the trash, and says nothing new.
    const rows = await allRows(store, 'speakers');
    const speakers = rows.filter(({ deletedAt }) => deletedAt === null);
    const speakerId = speakers[b % (speakers.length + 1)]?.value.id ?? null;
    const text = TEXTS[a % TEXTS.length] ?? '';
    const fields = withoutId(
      statementExample({ text, variants: [], title: null, speakerId, saidOn: '2026-01-04' }),
    );
    return saved(createStatement(store, fields, ROSA));
  },
  'add speaker': async (store, a) =>
    saved(
      createSpeaker(
        store,
        { ...withoutId(speakerExample()), name: NAMES[a % NAMES.length] ?? '', aliases: [], wikidata: null },
        ROSA,
      ),
    ),
  import: (store, a, b) => {
    const speaker = { ...speakerExample(), id: `speaker ${a}`, name: NAMES[a % NAMES.length] ?? '' };
    const statements = Array.from({ length: b }, (_, i) =>
      statementExample({
        id: `s${a}-${i}`,
        text: TEXTS[i % TEXTS.length] ?? '',
        speakerId: i % 3 === 0 ? null : speaker.id,
        saidOn: '2026-01-04',
      }),
    );
    // A file may set an assessment to another statement.
    const statementId = `s${a}-${b >> 1}`;
    const evidence = [evidenceExample({ id: `document ${a}` })];
    const assessments = [
      assessmentExample({
        id: `judged ${a % 3}`,
        statementId,
        evidence: [{ evidenceId: `document ${a}`, stance: 'context' }],
      }),
    ];
    const rows = { statements, speakers: [speaker], evidence, assessments, annotations: [] };
    return importOwn(store, rows, { edit: ROSA });
  },
  edit: async (store, a, b) => {
    const { value } = (await pick(store, 'statements', a)) ?? {};
    if (value)
      await updateStatement(
        store,
        value.id,
        { ...value, text: TEXTS[b % TEXTS.length] ?? '', tags: [`tag ${b % 3}`] },
        ROSA,
      );
  },
  rename: async (store, a, b) => {
    const { value } = (await pick(store, 'speakers', a)) ?? {};
    if (value) await updateSpeaker(store, value.id, { ...value, name: NAMES[b % NAMES.length] ?? '' }, ROSA);
  },
  merge: async (store, a, b) => {
    const [one, other] = [await pick(store, 'speakers', a), await pick(store, 'speakers', b)];
    if (one && other) await mergeSpeakers(store, one.value.id, other.value.id, ROSA);
  },
  document: (store, a) => saved(createEvidence(store, withoutId(evidenceOf(a)), ROSA)),
  'other document': async (store, a, b) => {
    const row = await pick(store, 'evidence', a);
    if (row) await updateEvidence(store, row.value.id, evidenceOf(b), ROSA);
  },
  judge: async (store, a, b) => {
    const statement = await pick(store, 'statements', a);
    const evidence = await pick(store, 'evidence', b);
    const cited = evidence ? [{ evidenceId: evidence.value.id, stance: 'refutes' as const }] : [];
    if (!statement) return;
    const asOf = `202${b % 6}-01-01`;
    const fields = assessmentExample({ statementId: statement.value.id, evidence: cited, asOf });
    await createAssessment(store, withoutId(fields), ROSA);
  },
  remove: async (store, a, b) => {
    const table = tableOf(b);
    const row = await pick(store, table, a);
    if (row) await moveToTrash(store, table, row.value.id, ROSA);
  },
  restore: async (store, a, b) => {
    const table = tableOf(b);
    const row = await pick(store, table, a);
    if (row) await restoreFromTrash(store, table, row.value.id, ROSA);
  },
  purge: async (store, a, b) => {
    const table = tableOf(b);
    const row = await pick(store, table, a);
    if (row) await purge(store, table, row.value.id, ROSA);
  },
  forget: (store) => forgetOwn(store),
};

const evidenceOf = (n: number) =>
  evidenceExample({ kind: EVIDENCE_KINDS[n % EVIDENCE_KINDS.length] ?? 'data' });

/** Mostly statements. */
const tableOf = (n: number) => TABLES[Math.max(0, (n % 6) - 3)] ?? 'statements';

async function pick<K extends OwnTable>(store: Store, table: K, n: number) {
  const rows = await allRows(store, table);
  return rows[n % (rows.length || 1)];
}

export const step = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('add', 'add speaker', 'edit', 'rename', 'import') },
    { weight: 3, arbitrary: fc.constantFrom('document', 'other document', 'judge') },
    { weight: 2, arbitrary: fc.constantFrom('merge', 'remove', 'restore', 'purge') },
    { weight: 1, arbitrary: fc.constant('forget') },
  ),
  a: fc.nat(20),
  b: fc.nat(20),
});
