import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedStatement } from '~/utils/interchange/import/imported';
import { ownRecordsOf, ownRecordsOfImport, ownRecordsOfNotes } from '~/utils/transfer/own-records';
import { sampleAnnotation } from '../interchange/sample-annotation';
import { sampleStatement } from '../interchange/sample-pack';
import { sampleRecord } from '../interchange/sample-record';

const NOW = '2026-01-01T10:00:00.000Z';
const imported = (appearances: readonly string[]): ImportedStatement => ({
  record: sampleRecord,
  appearances,
  rating: null,
  unrated: null,
});

describe('ownRecordsOf', () => {
  it('takes records apart, each row once, in order', () => {
    const second = { ...sampleRecord, statement: { ...sampleStatement, id: 'b' } };
    const own = ownRecordsOf([sampleRecord, second, sampleRecord]);
    expect(own.statements.map(({ id }) => id)).toEqual(['statement.surplus', 'b']);
    expect([own.speakers.length, own.evidence.length, own.assessments.length]).toEqual([1, 2, 1]);
  });

  it('loses no id and repeats none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (numbers) => {
        const records = numbers.map((n) => ({
          ...sampleRecord,
          statement: { ...sampleStatement, id: `s${n}` },
        }));
        expect(ownRecordsOf(records).statements.map(({ id }) => id)).toEqual([
          ...new Set(numbers.map((n) => `s${n}`)),
        ]);
      }),
    );
  });
});

describe('ownRecordsOfImport', () => {
  it('makes a note without words of each place a claim was seen', () => {
    const { annotations } = ownRecordsOfImport([imported(['https://a.example/', 'https://b.example/'])], NOW);
    expect(annotations.map(({ target, statement, body }) => [target.url, statement?.id, body])).toEqual([
      ['https://a.example/', 'statement.surplus', ''],
      ['https://b.example/', 'statement.surplus', ''],
    ]);
  });

  it('meets the same place again by its id', () => {
    const one = ownRecordsOfImport([imported(['https://a.example/'])], NOW);
    const again = ownRecordsOfImport(
      [imported(['https://a.example/', 'https://a.example/'])],
      '2027-01-01T10:00:00.000Z',
    );
    expect(again.annotations.map(({ id }) => id)).toEqual(one.annotations.map(({ id }) => id));
  });
});

describe('ownRecordsOfNotes', () => {
  const ofOwn = { ...sampleAnnotation, statement: { packId: null, id: 'mine' } };

  it('drops a link to an own statement that is not there, and keeps the note', () => {
    const [note] = ownRecordsOfNotes([ofOwn], new Set()).annotations;
    expect(note).toEqual({ ...ofOwn, statement: null });
  });

  it('keeps a link to one that is, and links into packs', () => {
    const notes = [ofOwn, sampleAnnotation];
    expect(ownRecordsOfNotes(notes, new Set(['mine'])).annotations).toEqual(notes);
  });
});
