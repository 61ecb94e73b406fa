import { describe, expect, it } from 'vitest';
import { read } from '~/utils/attribution/reading';
import { readPlainTags } from '~/utils/attribution/rules/plain-tags';
import { readSyntax } from '~/utils/attribution/syntax/read-syntax';
import { spanText } from '~/utils/attribution/token-span';
import { shippedModel } from '../attribution-fixtures';

/** What is added to a text in which nothing was found: source and content. */
function tags(text: string): string[][] {
  const { codes, syntax } = shippedModel();
  const r = read(text, codes);
  return readPlainTags(r, [], readSyntax(r, syntax)).map(({ source, contents }) => [
    source ? spanText(r, source) : '',
    ...contents.map((span) => spanText(r, span)),
  ]);
}

describe('a speech tag without marks', () => {
  it('makes the sentence before it a report', () => {
    expect(tags('The lake is full to the brim, French officials said on Tuesday.')).toEqual([
      ['French officials', 'The lake is full to the brim'],
    ]);
  });

  it('takes any verb of speech between commas', () => {
    expect(tags('The land was being ruined, he argues, and nobody would pay.')).toEqual([
      ['he', 'The land was being ruined'],
    ]);
  });

  it('needs a clause before it, and an end behind it', () => {
    expect(tags('In the end, French officials said the lake was full.')).toEqual([]);
    expect(tags('After a long and dry summer, officials said.')).toEqual([]);
  });

  it('does not begin with what joins clauses', () => {
    expect(tags('The lake is full to the brim, which officials said.')).toEqual([]);
  });
});
