import { describe, expect, it } from 'vitest';
import {
  addSecondCues,
  splitCoordination,
  splitLeadingContent,
} from '~/utils/attribution/rules/split-coordination';
import { draftOf, expectInOrder, expectSound, forAnyDrafts, readText, wordsOf } from '../draft-fixtures';

const text = 'Ek has urged people to stay home and said the bridge was closed.';
const r = readText(text);
const words = (draft: Parameters<typeof wordsOf>[1]) => {
  const { source, cue, contents } = wordsOf(r, draft);
  return [source, cue, ...contents];
};
const two = [
  ['Ek', 'has urged', 'people to stay home'],
  ['Ek', 'said', 'the bridge was closed'],
];

describe('splitCoordination', () => {
  it('makes two of one whose content goes on with a second verb of saying', () => {
    const whole = draftOf(r, {
      source: 'Ek',
      cue: 'has urged',
      contents: ['people to stay home and said the bridge was closed'],
    });
    expect(splitCoordination(r, whole).map(words)).toEqual(two);
  });

  it('keeps a clause whole: its own subject may be the one who said it', () => {
    const r = readText('Ek said she had stayed home and said the bridge was closed.');
    const whole = draftOf(r, {
      source: 'Ek',
      cue: 'said',
      contents: ['she had stayed home and said the bridge was closed'],
    });
    expect(splitCoordination(r, whole)).toEqual([whole]);
  });

  it('loses nothing but the conjunction', () => {
    forAnyDrafts((r, drafts) => {
      for (const draft of drafts) {
        const out = splitCoordination(r, draft);
        expectSound(r, out);
        expectInOrder(out);
        expect(out.at(-1)?.contents.at(-1)?.[1]).toBe(draft.contents.at(-1)?.[1]);
        expect(out[0]?.contents[0]?.[0]).toBe(draft.contents[0]?.[0]);
      }
    });
  });
});

describe('splitLeadingContent', () => {
  it('reads the first verb and the subject out of what was taken for a content', () => {
    const draft = draftOf(r, {
      cue: 'said',
      contents: ['Ek has urged people to stay home', 'the bridge was closed'],
    });
    expect(splitLeadingContent(r, draft).map(words)).toEqual(two);
  });

  it('leaves a draft that has a source, and one without a conjunction', () => {
    const known = draftOf(r, {
      source: 'Ek',
      cue: 'said',
      contents: ['people to stay home', 'the bridge was closed'],
    });
    expect(splitLeadingContent(r, known)).toEqual([known]);
    const other = draftOf(r, { cue: 'urged', contents: ['Ek', 'the bridge was closed'] });
    expect(splitLeadingContent(r, other)).toEqual([other]);
  });

  it('gives sound drafts for any text', () => {
    forAnyDrafts((r, drafts) =>
      expectSound(
        r,
        drafts.flatMap((draft) => splitLeadingContent(r, draft)),
      ),
    );
  });
});

describe('addSecondCues', () => {
  it('adds what the same source says after "and said"', () => {
    const first = draftOf(r, { source: 'Ek', cue: 'has urged', contents: ['people to stay home'] });
    expect(addSecondCues(r, [first]).map(words)).toEqual(two);
  });

  it('adds nothing where that was found', () => {
    const first = draftOf(r, { source: 'Ek', cue: 'has urged', contents: ['people to stay home'] });
    const second = draftOf(r, { source: 'Ek', cue: 'said', contents: ['the bridge was closed'] });
    expect(addSecondCues(r, [first, second])).toEqual([first, second]);
    const longer = readText(`${text} “It never opened.”`);
    const elsewhere = [
      draftOf(longer, { source: 'Ek', cue: 'has urged', contents: ['people to stay home'] }),
      draftOf(longer, { source: 'Ek', cue: 'said', contents: ['“It never opened.”'] }),
    ];
    expect(addSecondCues(longer, elsewhere)).toEqual(elsewhere);
  });

  it('keeps what was found, in order', () => {
    forAnyDrafts((r, drafts) => {
      const out = addSecondCues(r, drafts);
      expectSound(r, out);
      expectInOrder(out);
      expect(out).toEqual(expect.arrayContaining([...drafts]));
    });
  });
});
