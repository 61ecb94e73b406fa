import { describe, expect, it } from 'vitest';
import { isWrittenNote } from '~/utils/text/is-written-note';

const target = {
  url: 'https://gazette.example/',
  title: '',
  outlet: null,
  publishedOn: null,
  lang: null,
  paragraph: '',
  selectors: [],
};
const quoted = {
  ...target,
  selectors: [{ type: 'TextQuoteSelector', exact: 'ten', prefix: '', suffix: '' }],
} as const;

describe('isWrittenNote', () => {
  it.each([
    [{ body: 'Look.', target }, true],
    [{ body: '', target: quoted }, true],
    [{ body: '', target }, false],
  ])('%j', (note, expected) => {
    expect(isWrittenNote(note)).toBe(expected);
  });
});
