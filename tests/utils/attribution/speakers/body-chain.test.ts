import { describe, expect, it } from 'vitest';
import { found } from '../attribution-fixtures';

const last = (text: string) => found(text).at(-1)?.attribution.speaker;

describe('"it" and "they" as sources', () => {
  it('are the body or group that spoke last', () => {
    const text =
      'The Harbour Authority said that the quay was shut.\n\n“We are sorry for the delay,” it said in a statement.';
    expect(last(text)).toMatchObject({ name: 'Harbour Authority', rule: 'pronoun', mention: 'it' });
    expect(
      last('Two officials said that the quay was shut. They said that it would open on Friday.'),
    ).toMatchObject({ name: 'Two officials', sort: 'collective', rule: 'pronoun' });
  });

  it('are never a person who spoke', () => {
    expect(last('Ada Lund said that the quay was shut. They said that it would open.')?.name).toBe('They');
  });

  it('are left open when the body spoke long ago', () => {
    const filler = 'The sun rose over the harbour and nobody came.\n\n'.repeat(4);
    const text = `The Harbour Authority said that the quay was shut.\n\n${filler}“We are sorry,” it said in a statement.`;
    expect(last(text)).toMatchObject({ name: 'it', rule: 'as-given' });
  });

  it('leave sayings without a sayer to nobody', () => {
    const text =
      'The Harbour Authority said that the quay was shut. It is worth noting that the mole is old.';
    expect(found(text).every(({ speaker }) => speaker !== 'It')).toBe(true);
  });
});
