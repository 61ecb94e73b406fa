import { describe, expect, it } from 'vitest';
import { hypotheticalConflicts, questionConflicts } from '~/utils/matching/conflicts/modality-conflicts';
import { compared } from '../../../fixtures/matching/compared';

const hypothetical = (claim: string, statement: string) => hypotheticalConflicts(compared(claim, statement));
const question = (claim: string, statement: string) => questionConflicts(compared(claim, statement));

describe('hypotheticalConflicts', () => {
  it('finds a possibility beside a fact, on either side', () => {
    expect(hypothetical('The pier may be unsafe', 'The pier is unsafe')).toEqual([
      { kind: 'hypothetical', claim: 'may', statement: '' },
    ]);
    expect(hypothetical('The pier is unsafe', 'The pier might be unsafe')).toHaveLength(1);
  });

  it('is content where both or neither suppose', () => {
    expect(hypothetical('The pier may be unsafe', 'Perhaps the pier is unsafe')).toEqual([]);
    expect(hypothetical('The pier is unsafe', 'The pier is unsafe')).toEqual([]);
  });

  it('knows the past forms of reported speech', () => {
    expect(hypothetical('the pier would open again', 'The pier will open again')).toEqual([]);
    expect(hypothetical('the pier could take a hundred boats', 'The pier can take a hundred boats')).toEqual(
      [],
    );
    expect(hypothetical('the pier would open again', 'The pier can open again')).toHaveLength(1);
  });

  it('knows ways of speaking that suppose nothing', () => {
    expect(
      hypothetical('The pier is old because, you probably saw, it is unsafe', 'The pier is unsafe'),
    ).toEqual([]);
    expect(hypothetical('The pier is probably unsafe', 'The pier is unsafe')).toHaveLength(1);
  });

  it('does not take the month for the verb', () => {
    expect(hypothetical('The pier opened on 3 May', 'The pier opened in spring')).toEqual([]);
    expect(hypothetical('The pier opened in May', 'The pier opened in spring')).toEqual([]);
  });
});

describe('questionConflicts', () => {
  it('finds a question beside an assertion', () => {
    expect(question('Is the pier unsafe?', 'The pier is unsafe')).toEqual([
      { kind: 'question', claim: '?', statement: '' },
    ]);
    expect(question('The pier is unsafe', 'Who says the pier is unsafe?')).toHaveLength(1);
  });

  it('takes what only ends like a question for an assertion', () => {
    expect(question('The pier is unsafe, right?', 'The pier is unsafe')).toEqual([]);
    expect(question('Do you know that the pier is unsafe?', 'The pier is unsafe')).toEqual([]);
  });

  it('knows questions that take what they tell for granted', () => {
    expect(question('How else can we explain that the pier is unsafe?', 'The pier is unsafe')).toEqual([]);
    expect(question('Is there a reason why the pier is unsafe?', 'The pier is unsafe')).toEqual([]);
    expect(question('How do you know that the pier is unsafe?', 'The pier is unsafe')).toHaveLength(1);
  });

  it('is content with two questions', () => {
    expect(question('Is the pier unsafe?', 'Why is the pier unsafe?')).toEqual([]);
  });
});
