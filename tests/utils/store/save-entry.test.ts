import { describe, expect, it } from 'vitest';
import type { Entry } from '~/utils/model/entry';
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
