import { describe, expect, it } from 'vitest';
import { readAccordingTo } from '~/utils/attribution/rules/according-to';
import {
  type DraftWords,
  draftOf,
  expectInOrder,
  expectSound,
  forAnyDrafts,
  grammarOf,
  readText,
  wordsOf,
} from '../draft-fixtures';

/** What is read in a text whose only verb, if it has one, is "was". */
function found(text: string, ...drafts: DraftWords[]) {
  const r = readText(text);
  const syntax = grammarOf(r, text.includes(' was ') ? [['was', 'finite']] : []);
  return readAccordingTo(
    r,
    drafts.map((draft) => draftOf(r, draft)),
    syntax,
  ).map((draft) => wordsOf(r, draft));
}

describe('readAccordingTo', () => {
  it('reads the clause behind a source that begins the sentence', () => {
    expect(found('According to Dana Ek, the ferry was late.')).toEqual([
      { source: 'Dana Ek', cue: 'According to', contents: ['the ferry was late'], foundBy: 'according-to' },
    ]);
  });

  it('reads over what the source is', () => {
    const [draft] = found('According to Dana Ek, the harbour pilot, my ferry was late.');
    expect(draft).toMatchObject({ source: 'Dana Ek, the harbour pilot', contents: ['my ferry was late'] });
  });

  it('takes its sentence back from the cue of the next one', () => {
    const text = 'According to Dana Ek, the ferry was late. He asked people to wait.';
    const next = { source: 'He', cue: 'asked', contents: ['the ferry was late', 'people to wait'] };
    expect(found(text, next)).toMatchObject([
      { source: 'Dana Ek', contents: ['the ferry was late'] },
      { source: 'He', cue: 'asked', contents: ['people to wait'] },
    ]);
  });

  it('leaves endless runs alone', () => {
    const run = 'was late, according to Dana Ek '.repeat(60);
    expect(found(run)).toEqual([]);
  });

  it('reads what stands before a source that ends the sentence', () => {
    expect(found('The ferry was late, according to Dana Ek.')).toEqual([
      { source: 'Dana Ek', cue: 'according to', contents: ['The ferry was late'], foundBy: 'according-to' },
    ]);
  });

  it('needs a verb in what it reports', () => {
    expect(found('The rules, according to Dana Ek.')).toEqual([]);
  });

  it('is not a quotation’s', () => {
    expect(found('Ek said: “It was late according to plan and to me.”')).toEqual([]);
  });

  it('lets what was found begin behind the description of its source', () => {
    const [draft] = found('According to Dana Ek, the harbour pilot, my old ferry was late.', {
      source: 'Dana Ek',
      cue: 'According to',
      contents: ['the harbour pilot, my old ferry was late'],
    });
    expect(draft).toMatchObject({ contents: ['my old ferry was late'], foundBy: 'model' });
  });

  it('adds nothing to words that somebody has already', () => {
    const text = 'The ferry was late, according to Dana Ek.';
    expect(found(text, { source: 'Dana Ek', contents: ['The ferry was late'] })).toHaveLength(1);
  });

  it('keeps drafts sound and in order, whatever the grammar', () => {
    forAnyDrafts((r, drafts, syntax) => {
      const out = readAccordingTo(r, drafts, syntax);
      expectSound(r, out);
      expectInOrder(out);
      expect(out.length).toBeGreaterThanOrEqual(drafts.length);
    });
  });
});
