import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

const speakers = (text: string): (string | null)[] => found(text).map(({ speaker }) => speaker);
const last = (text: string) => found(text).at(-1)?.attribution.speaker;

describe('resolveSpeakers', () => {
  it('gives a short name its full form, wherever the full form stands', () => {
    expect(
      speakers('Ms Frost said the lake was full. Engineer Nadia Frost has run the dam since May.'),
    ).toEqual(['Nadia Frost']);
  });

  it('takes he and she for the last named subject of that gender', () => {
    const text =
      'Oskar Brandt met Helen Marsh in Lund on Monday.\n\nHe said the road was open.\n\nShe said that it was shut.';
    expect(speakers(text)).toEqual(['Oskar Brandt', 'Helen Marsh']);
    expect(last(text)).toMatchObject({ rule: 'pronoun', mention: 'She', sort: 'person' });
  });

  it('does not take somebody addressed before the pronoun', () => {
    const text =
      'President Oskar Brandt spoke to reporters on Monday.\n\n' +
      'Appealing to Mr Vale during a visit, he said: “Open the gate.”';
    expect(last(text)?.name).toBe('Oskar Brandt');
  });

  it('does not look for people inside quotations', () => {
    const text = 'Oskar Brandt arrived at noon. “Peter Vale is a fine man,” he said.';
    expect(speakers(text)).toEqual(['Oskar Brandt']);
  });

  it('reads an office where one person holds it', () => {
    const text =
      'Norwegian Prime Minister Ada Lund left at noon.\n\nThe Norwegian leader said the talks had failed.';
    expect(last(text)).toMatchObject({ name: 'Ada Lund', rule: 'role' });
  });

  it('tells persons, bodies, groups and the unnamed apart', () => {
    const sort = (text: string) => last(text)?.sort;
    expect(sort('Dr Ada Lund said that the ward was shut.')).toBe('person');
    expect(sort('The Health Ministry said that the ward was shut.')).toBe('organisation');
    expect(sort('Several doctors said that the ward was shut.')).toBe('collective');
    expect(sort('A person familiar with the matter said that the ward was shut.')).toBe('anonymous');
  });

  it('does not name the boss for a spokesman', () => {
    expect(speakers('A spokesman for Ms Lund said that the ward was shut.')).toEqual([
      'A spokesman for Ms Lund',
    ]);
    expect(speakers('Ada Lund’s lawyer, Per Vik, said that the ward was shut.')).toEqual(['Per Vik']);
  });

  it('names the person behind a place or an office and a comma', () => {
    const sentence = 'From Lund, Ouk Vik, the harbour master, said on Monday that the port was full.';
    expect(speakers(sentence)).toEqual(['Ouk Vik']);
    expect(speakers('“We have talked enough,” the minister of trade, Ada Vik, told reporters.')).toEqual([
      'Ada Vik',
    ]);
  });

  it('is less sure of a family name that two people bear', () => {
    const one = last('Ada Lund won. Lund said that she was glad.')?.confidence ?? 0;
    const two = last('Ada Lund won. Per Lund lost. Lund said that the count was fair.')?.confidence ?? 1;
    expect(two).toBeLessThan(one);
  });

  it('knows a name that a headline runs together with what its bearer is', () => {
    const text =
      'Vetro Fact-Checker Oskar Ek: ‘Is it over?’\n\nOskar Ek wrote it on Monday. Ek said that she was tired.';
    expect(new Set(speakers(text))).toEqual(new Set(['Oskar Ek']));
  });

  it('does not take a part of a country for the country', () => {
    const text = 'South Sudan agreed that the border was open. Sudan said that it was shut.';
    expect(speakers(text).at(-1)).toBe('Sudan');
  });

  it('takes one of many for a person who is not named', () => {
    expect(last('A diplomat said that the talks were over.')?.sort).toBe('anonymous');
    expect(last('“It is slow,” said Rae Vik, a professor at Lund University.')?.sort).toBe('person');
  });

  it('takes "it" for the last body that spoke and "they" for the last group', () => {
    expect(speakers('The Health Ministry called the claim untrue. It said that the ward was open.')).toEqual([
      'Health Ministry',
      'Health Ministry',
    ]);
    const text = 'Several doctors said that the ward was shut. They warned that nobody could sleep.';
    expect(speakers(text)).toEqual(['Several doctors', 'Several doctors']);
    expect(last(text)).toMatchObject({ rule: 'pronoun', mention: 'They' });
  });

  it('takes no body for a woman', () => {
    const text =
      'Ada Lund sat down. The Guardian described the film as “a small wonder”.\n\n“I wanted to hear the rain,” she said.';
    expect(last(text)?.name).toBe('Ada Lund');
  });

  it('reads an office or an age beside a name as a sign of a person', () => {
    const text =
      'Mrs Ash, who is 71, left early. The deputy leader, Priya Nair, took over on Thursday. She said it was an honour.';
    expect(last(text)).toMatchObject({ name: 'Priya Nair', role: 'deputy leader' });
  });

  it('does not take a describing name for the speaker', () => {
    expect(speakers('Opposition councillors said that the vote was a farce.')).toEqual([
      'Opposition councillors',
    ]);
  });

  it('names nobody with the pronoun that goes on', () => {
    expect(
      speakers('One man, who gave his name only as Jim, told me he had lost two boats.').join(),
    ).not.toMatch(/who$/);
  });
});
