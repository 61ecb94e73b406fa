import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '~/utils/desk/check-form';
import { emptyAssessment, emptyForm } from '~/utils/desk/empty-form';
import { entryOfForm, groupId } from '~/utils/desk/entry-of-form';
import { recordForm } from '~/utils/desk/record-form';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleForm, TODAY } from './sample-form';

describe('entryOfForm', () => {
  it('gives what was typed, without blanks, and null for what was not', () => {
    const { statement, speaker, evidence, assessment, appearance } = entryOfForm(
      sampleForm({ text: '  The bridge never closed. ', tags: 'a, b,, a', note: ' ' }),
    );
    expect(statement).toMatchObject({
      text: 'The bridge never closed.',
      tags: ['a', 'b'],
      variants: ['The bridge was open all year.'],
      note: null,
      title: null,
    });
    expect(statement).not.toHaveProperty('relations');
    expect(speaker).toMatchObject({ id: null, name: 'Ines Valdor', role: 'Mayor' });
    expect(evidence.map(({ stance }) => stance)).toEqual(['refutes', 'supports']);
    expect(assessment?.fields).toMatchObject({
      verdict: 'false',
      author: 'Rosa Lindqvist',
      missingContext: null,
    });
    expect(appearance).toBeNull();
  });

  it('puts words alone on record where nothing is judged', () => {
    const entry = entryOfForm(sampleForm({ assessment: emptyAssessment(TODAY) }));
    expect([entry.assessment, entry.evidence]).toEqual([null, []]);
  });

  it('keeps the author of an assessment when somebody else signs the change', () => {
    const form = sampleForm({ author: 'Pavel Sorel' });
    const assessed = { ...form, assessment: { ...form.assessment, author: 'Rosa Lindqvist' } };
    expect(entryOfForm(assessed).assessment?.fields.author).toBe('Rosa Lindqvist');
  });

  it('gives a link that was made before a name was given to whoever signs', () => {
    const link = { kind: 'repeats' as const, statement: { packId: null, id: 's2' }, author: '', text: '' };
    const { relations } = entryOfForm(
      sampleForm({ relations: [link, { ...link, author: 'Pavel Sorel' }] }),
    ).statement;
    expect(relations?.map(({ author }) => author)).toEqual(['Rosa Lindqvist', 'Pavel Sorel']);
  });

  it('says who should have checked a form without a verdict', () => {
    const form = sampleForm();
    expect(() => entryOfForm({ ...form, assessment: { ...form.assessment, verdict: '' } })).toThrow(
      'checkForm',
    );
  });

  it('and recordForm lead to the same form again', () => {
    const form = sampleForm();
    const entry = entryOfForm(form);
    const evidence = entry.evidence.map(({ fields }, i) => ({ ...fields, id: `e${i + 1}` }));
    const record: StatementRecord = {
      statement: { ...entry.statement, id: 's1', speakerId: 'p1' },
      speaker: { id: 'p1', name: 'Ines Valdor', sort: 'person', aliases: [], roles: [], wikidata: null },
      evidence,
      assessments: [],
    };
    const assessment = {
      id: 'a1',
      statementId: 's1',
      reviewer: null,
      state: 'draft' as const,
      evidence: entry.evidence.map(({ stance }, i) => ({ evidenceId: `e${i + 1}`, stance })),
      ...(entry.assessment?.fields ?? expect.fail('the form is judged')),
    };
    const again = recordForm(record, assessment, form.author, TODAY, () => '');
    expect(checkForm(again, TODAY)).toEqual([]);
    const { statement: words, evidence: cited } = entryOfForm(again);
    expect(words).toEqual(entry.statement);
    expect(cited.map(({ fields }) => fields)).toEqual(entry.evidence.map(({ fields }) => fields));
    expect(again).toMatchObject({ statementId: 's1', speaker: { id: 'p1' }, assessment: { id: 'a1' } });
  });
});

describe('the id of a group', () => {
  it.each([
    ['Agency report, 3 March', 'agency-report-3-march'],
    ['already.an-id', 'already.an-id'],
    ['', null],
    ['…', null],
  ])('of "%s" is %s', (name, id) => {
    expect(groupId(name)).toBe(id);
  });

  it('is always an id that the pack file takes, and the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = groupId(name);
        if (id !== null) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);
        expect(groupId(name)).toBe(id);
      }),
    );
  });
});

it('an empty form puts nothing but its date on record', () => {
  expect(entryOfForm(emptyForm('Rosa', TODAY))).toMatchObject({
    speaker: null,
    assessment: null,
    appearance: null,
  });
});
