import { describe, expect, it } from 'vitest';
import type { Entry } from '~/utils/model/entry';
import { editBy } from '~/utils/store/edit';
import { getOwn, listOwn } from '~/utils/store/list-own';
import { assessmentsOf, moveAssessment } from '~/utils/store/own-assessments';
import { saveEntry } from '~/utils/store/save-entry';
import type { Store } from '~/utils/store/store';
import { dumpStore } from './dump-store';
import { assessmentExample, evidenceExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { noteExample, PAVEL, ROSA, saved, withoutId } from './own-store';

const { id: _id, speakerId: _speakerId, ...STATEMENT } = statementExample();
const { verdict, originalRating, rationale, correction, missingContext, asOf, author, url } =
  assessmentExample();
const WORDS = { verdict, originalRating, rationale, correction, missingContext, asOf, author, url };

const ENTRY: Entry = {
  statementId: null,
  statement: STATEMENT,
  speaker: { id: null, name: 'Ines Valdor', role: 'Mayor', sort: 'person', like: null },
  evidence: [{ id: null, fields: withoutId(evidenceExample()), stance: 'refutes' }],
  assessment: { id: null, fields: WORDS },
  appearance: noteExample().target,
};

const put = async (store: Store, entry: Entry = ENTRY, state: Parameters<typeof saveEntry>[2] = null) => {
  const outcome = await saveEntry(store, entry, state, ROSA);
  if (!outcome.ok) throw new Error(`${outcome.part}: ${outcome.error.message}`);
  return outcome.value;
};

describe('an entry', () => {
  it('puts everything on record in one go', async () => {
    const store = openTestStore();
    const { statement, assessment } = await put(store, ENTRY, 'published');
    expect(assessment).toMatchObject({
      state: 'published',
      statementId: statement.id,
      author: 'Rosa Lindqvist',
    });
    const [speaker] = await listOwn(store, 'speakers');
    expect(speaker).toMatchObject({ id: statement.speakerId, roles: [{ title: 'Mayor' }] });
    expect(await listOwn(store, 'evidence')).toHaveLength(1);
    expect(await listOwn(store, 'annotations')).toMatchObject([
      { statement: { packId: null, id: statement.id } },
    ]);
  });

  it('leaves nothing when any part is refused, and names the part', async () => {
    const store = openTestStore();
    const before = await dumpStore(store);
    const noWords = { ...ENTRY, assessment: { id: null, fields: { ...WORDS, rationale: '' } } };
    expect(await saveEntry(store, noWords, null, ROSA)).toMatchObject({ ok: false, part: 'assessment' });
    const noPage = { ...ENTRY, appearance: { ...noteExample().target, url: 'javascript:1' } };
    expect(await saveEntry(store, noPage, null, ROSA)).toMatchObject({ ok: false, part: 'appearance' });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('changes the statement and takes a locked assessment on in one step', async () => {
    const store = openTestStore();
    const { statement, assessment } = await put(store, ENTRY, 'in-review');
    const id = assessment?.id ?? '';
    const changed: Entry = {
      ...ENTRY,
      statementId: statement.id,
      statement: { ...STATEMENT, note: 'Said in a debate.' },
      evidence: [],
      assessment: null,
      appearance: null,
    };
    expect(await saveEntry(store, changed, 'published', PAVEL, id)).toMatchObject({ ok: true });
    expect(await getOwn(store, 'statements', statement.id)).toMatchObject({ note: 'Said in a debate.' });
    expect(await getOwn(store, 'assessments', id)).toMatchObject({
      state: 'published',
      reviewer: PAVEL.author,
    });
  });

  it('leaves the statement as it was when the locked assessment may not go there', async () => {
    const store = openTestStore();
    const { statement, assessment } = await put(store, ENTRY, 'in-review');
    const before = await dumpStore(store);
    const changed: Entry = {
      ...ENTRY,
      statementId: statement.id,
      statement: { ...STATEMENT, note: 'Said in a debate.' },
      evidence: [],
      assessment: null,
      appearance: null,
    };
    // The author may not answer the review of their own work.
    expect(await saveEntry(store, changed, 'published', ROSA, assessment?.id ?? '')).toMatchObject({
      ok: false,
      part: 'assessment',
      error: { code: 'own-review' },
    });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('leaves an assessment that is where it should be', async () => {
    const store = openTestStore();
    const { statement, assessment } = await put(store);
    await saved(moveAssessment(store, assessment?.id ?? '', 'published', ROSA));
    const [only] = await assessmentsOf(store, statement.id);
    expect(only?.state).toBe('published');
  });
});

describe('what readers of a published entry are told', () => {
  const LATER = editBy('Rosa Lindqvist', 'The log was corrected.', new Date('2026-02-01T10:00:00Z'));

  /** A published entry, and the same as its form gives it back. */
  const published = async (store: Store) => {
    const { statement, assessment } = await put(store, ENTRY, 'published');
    const [cited] = await listOwn(store, 'evidence');
    if (!assessment || !cited) throw new Error('The entry is not whole.');
    const speaker = {
      id: statement.speakerId,
      name: 'Ines Valdor',
      role: null,
      sort: 'person' as const,
      like: null,
    };
    const again: Entry = {
      ...ENTRY,
      statementId: statement.id,
      speaker,
      evidence: [{ id: cited.id, fields: withoutId(cited), stance: 'refutes' }],
      assessment: { id: assessment.id, fields: WORDS },
      appearance: null,
    };
    return { id: assessment.id, cited, again };
  };
  const change = async (store: Store, entry: Entry) =>
    expect(await saveEntry(store, entry, null, LATER)).toMatchObject({ ok: true });
  const told = async (store: Store, id: string) =>
    (await getOwn(store, 'assessments', id))?.corrections?.map(({ reason }) => reason) ?? [];

  it('is nothing where nothing was changed', async () => {
    const store = openTestStore();
    const { id, again } = await published(store);
    await change(store, again);
    expect(await told(store, id)).toEqual([]);
  });

  it('is the reason for a change of the statement', async () => {
    const store = openTestStore();
    const { id, again } = await published(store);
    await change(store, { ...again, statement: { ...STATEMENT, saidOn: '2025-04-01' } });
    expect(await told(store, id)).toEqual(['The log was corrected.']);
  });

  it('is the reason for a change of a document, wherever it is cited', async () => {
    const store = openTestStore();
    const { id, cited, again } = await published(store);
    const link = { id: cited.id, fields: withoutId(cited), stance: 'context' as const };
    const other = await put(
      store,
      { ...ENTRY, statement: { ...STATEMENT, text: 'It was open at night.' }, evidence: [link] },
      'published',
    );
    const fields = { ...withoutId(cited), quotation: 'Closed from 3 to 9 March.' };
    await change(store, { ...again, evidence: [{ id: cited.id, fields, stance: 'refutes' }] });
    expect(await told(store, id)).toEqual(['The log was corrected.']);
    expect(await told(store, other.assessment?.id ?? '')).toEqual(['The log was corrected.']);
  });

  it('is nothing while nobody has read it', async () => {
    const store = openTestStore();
    const { statement, assessment } = await put(store);
    const changed = { ...STATEMENT, saidOn: '2025-04-01' };
    await change(store, {
      ...ENTRY,
      statementId: statement.id,
      statement: changed,
      evidence: [],
      assessment: { id: assessment?.id ?? null, fields: WORDS },
      appearance: null,
    });
    expect(await told(store, assessment?.id ?? '')).toEqual([]);
  });
});
