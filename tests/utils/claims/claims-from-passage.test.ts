import { describe, expect, it } from 'vitest';
import { claimsFromPassage } from '~/utils/claims/claims-from-passage';
import type { PageText } from '~/utils/model/page-text';
import { anAttribution } from '../../support/records';

const passage = (text: string): PageText => ({
  url: 'https://paper.example/harbour',
  title: 'Harbour',
  outlet: null,
  author: null,
  date: null,
  lang: 'en',
  text,
  blocks: [],
});

describe('claimsFromPassage', () => {
  it('takes what somebody is quoted as saying', () => {
    const text = 'Ms Quill said the harbour opened in 2019.';
    const attribution = anAttribution({ content: [[14, 40]] });
    const [claim, ...others] = claimsFromPassage(passage(text), [attribution]);
    expect(claim?.text).toBe('the harbour opened in 2019');
    expect(claim?.attribution).toBe(attribution);
    expect(others).toEqual([]);
  });

  it('takes the passage itself when nobody is quoted', () => {
    const text = ' The harbour\n opened in 2019. ';
    const [claim] = claimsFromPassage(passage(text), []);
    expect(claim).toMatchObject({ text: 'The harbour opened in 2019.', attribution: null });
    expect(claim?.spans).toEqual([[0, text.length]]);
  });

  it('finds nothing in white space', () => {
    expect(claimsFromPassage(passage(' \n '), [])).toEqual([]);
  });
});
