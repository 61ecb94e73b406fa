import { describe, expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import {
  assessmentsOf,
  createAssessment,
  moveAssessment,
  updateAssessment,
} from '~/utils/store/own-assessments';
import { createStatement } from '~/utils/store/own-statements';
import { readRecords } from '~/utils/store/read-records';
import { revisionsOf } from '~/utils/store/revisions';
import { assessmentExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn, PAVEL, ROSA, saved, withoutId } from './own-store';

const SILENT = editBy('Rosa Lindqvist', ' ', new Date('2026-01-03T10:00:00Z'));
const CORRECTION = editBy('Rosa Lindqvist', 'The dates were wrong.', new Date('2026-01-04T10:00:00Z'));

async function withDraft(verdict: 'false' | 'not-checkable' = 'false', cites = true) {
  const store = openTestStore();
  const { statement, evidence } = await fillOwn(store);
  const {
    state: _state,
    reviewer: _reviewer,
    ...fields
  } = withoutId(
    assessmentExample({
      statementId: statement.id,
      verdict,
      evidence: cites ? [{ evidenceId: evidence.id, stance: 'refutes' }] : [],
    }),
  );
  const { statementId: _statement, ...words } = fields;
  return { store, draft: await saved(createAssessment(store, fields, ROSA)), statement, fields, words };
}

describe('an assessment', () => {
  it('begins as a draft and is found by its statement', async () => {
    const { store, draft, statement } = await withDraft();
    expect(draft).toMatchObject({ state: 'draft', reviewer: null });
    expect(await assessmentsOf(store, statement.id)).toContainEqual(draft);
  });

  it('points to what is there', async () => {
    const { store, fields } = await withDraft();
    const nowhere = { ...fields, evidence: [{ evidenceId: 'none', stance: 'context' as const }] };
    expect(await createAssessment(store, nowhere, ROSA)).toMatchObject({ error: { code: 'dangling' } });
    const ofNothing = { ...fields, statementId: 'none' };
    expect(await createAssessment(store, ofNothing, ROSA)).toMatchObject({ error: { code: 'dangling' } });
  });

  it('is published by its author without a reviewer', async () => {
    const { store, draft } = await withDraft();
    expect(await moveAssessment(store, draft.id, 'published', ROSA)).toMatchObject({
      value: { state: 'published', reviewer: null },
    });
  });

  it('is not reviewed by its author, however the name is written', async () => {
    const { store, draft } = await withDraft();
    await moveAssessment(store, draft.id, 'in-review', ROSA);
    const alias = editBy('rosa  LINDQVIST', 'fine by me', new Date(PAVEL.at));
    for (const to of ['published', 'changes-requested'] as const) {
      expect(await moveAssessment(store, draft.id, to, alias)).toMatchObject({
        error: { code: 'own-review' },
      });
    }
    expect(await moveAssessment(store, draft.id, 'published', PAVEL)).toMatchObject({
      value: { state: 'published', reviewer: 'Pavel Sorel', author: 'Rosa Lindqvist' },
    });
  });

  it('cites evidence once published, unless nothing can be checked', async () => {
    const bare = await withDraft('false', false);
    expect(await moveAssessment(bare.store, bare.draft.id, 'published', ROSA)).toMatchObject({
      error: { code: 'no-evidence' },
    });
    const open = await withDraft('not-checkable', false);
    expect(await moveAssessment(open.store, open.draft.id, 'published', ROSA)).toMatchObject({ ok: true });
  });

  it('is not changed under the eyes of its reviewer', async () => {
    const { store, draft, words } = await withDraft();
    await moveAssessment(store, draft.id, 'in-review', ROSA);
    expect(await updateAssessment(store, draft.id, words, CORRECTION)).toMatchObject({
      error: { code: 'locked' },
    });
    await moveAssessment(store, draft.id, 'changes-requested', PAVEL);
    expect(await updateAssessment(store, draft.id, words, CORRECTION)).toMatchObject({ ok: true });
  });

  it('is corrected in public with a reason, and keeps its history', async () => {
    const { store, draft, words } = await withDraft();
    await moveAssessment(store, draft.id, 'published', ROSA);
    const corrected = { ...words, verdict: 'mostly-false' as const };
    expect(await updateAssessment(store, draft.id, corrected, SILENT)).toMatchObject({
      error: { code: 'no-reason' },
    });
    expect(await updateAssessment(store, draft.id, { ...corrected, evidence: [] }, CORRECTION)).toMatchObject(
      {
        error: { code: 'no-evidence' },
      },
    );
    expect(await updateAssessment(store, draft.id, corrected, CORRECTION)).toMatchObject({ ok: true });
    expect(await moveAssessment(store, draft.id, 'withdrawn', SILENT)).toMatchObject({
      error: { code: 'no-reason' },
    });
    await moveAssessment(store, draft.id, 'withdrawn', CORRECTION);
    const history = await revisionsOf(store, 'assessments', draft.id);
    expect(history.map(({ value }) => [value?.state, value?.verdict])).toEqual([
      ['draft', 'false'],
      ['published', 'false'],
      ['published', 'mostly-false'],
      ['withdrawn', 'mostly-false'],
    ]);
  });
});

it('an own record comes joined; a statement without a speaker or an assessment too', async () => {
  const store = openTestStore();
  const { speaker, statement, evidence, assessment } = await fillOwn(store);
  const bare = await saved(createStatement(store, withoutId(statementExample()), ROSA));
  const refs = [bare, statement, { id: 'none' }].map(({ id }) => ({ packId: null, id }));
  expect(await readRecords(store, refs)).toEqual([
    { statement: bare, speaker: null, assessments: [], evidence: [] },
    { statement, speaker, assessments: [assessment], evidence: [evidence] },
    null,
  ]);
});
