import { describe, expect, it } from 'vitest';
import { ownContentKey } from '~/utils/store/own-content-key';
import { sampleAnnotation } from '../interchange/sample-annotation';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';

describe('ownContentKey', () => {
  it('meets the same thing under another id', () => {
    expect(ownContentKey('statements', statementExample({ id: 'x', note: 'new' }))).toBe(
      ownContentKey('statements', statementExample()),
    );
    expect(ownContentKey('evidence', evidenceExample({ id: 'x', title: 'Log' }))).toBe(
      ownContentKey('evidence', evidenceExample()),
    );
  });

  it('tells two things apart', () => {
    const keys = [
      statementExample(),
      statementExample({ speakerId: 'mayor' }),
      statementExample({ saidOn: null }),
      statementExample({ text: 'Another.' }),
    ].map((value) => ownContentKey('statements', value));
    expect(new Set(keys).size).toBe(4);
    expect(ownContentKey('assessments', assessmentExample({ verdict: 'true' }))).not.toBe(
      ownContentKey('assessments', assessmentExample()),
    );
  });

  it('knows a speaker by Wikidata, else by name and sort', () => {
    const key = (fields: Parameters<typeof speakerExample>[0]) =>
      ownContentKey('speakers', speakerExample(fields));
    expect(key({ wikidata: 'Q5', name: 'Ines V.' })).toBe(key({ wikidata: 'Q5' }));
    expect(key({ name: 'INES VALDOR' })).toBe(key({}));
    expect(key({ sort: 'organisation' })).not.toBe(key({}));
  });

  it('never takes two notes for one', () => {
    expect(ownContentKey('annotations', sampleAnnotation)).toBeNull();
  });
});
