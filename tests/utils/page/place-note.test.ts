import { describe, expect, it } from 'vitest';
import { describeSpans } from '~/utils/claims/describe-span';
import type { NotePlace } from '~/utils/model/placed-note';
import type { Span } from '~/utils/model/span';
import { type NotedText, placeNote } from '~/utils/page/place-note';
import { ARTICLE } from './anchor-cases-data';

function pageOf(text: string): NotedText {
  let at = 0;
  const blocks = text.split('\n\n').map((block): Span => {
    const start = text.indexOf(block, at);
    at = start + block.length;
    return [start, at];
  });
  return { text, blocks };
}

function noteOn(...words: readonly string[]): NotePlace {
  const spans = words.map((each): Span => {
    const start = ARTICLE.indexOf(each);
    return [start, start + each.length];
  });
  const paragraph = ARTICLE.split('\n\n').find((block) => block.includes(words[0] ?? '')) ?? '';
  return { annotationId: 'note', selectors: describeSpans(ARTICLE, spans), paragraph };
}

const REPAIRS = 'repairs to the second engine will take until the end of March';
const LOSS = 'the line had lost 340,000 crowns since June';

describe('placeNote', () => {
  it('finds a note where the page stayed as it was', () => {
    const start = ARTICLE.indexOf(REPAIRS);
    expect(placeNote(pageOf(ARTICLE), noteOn(REPAIRS))).toEqual({
      placed: { annotationId: 'note', state: 'found', edit: null },
      spans: [[start, start + REPAIRS.length]],
    });
  });

  it('gives both wordings where the noted words were edited', () => {
    const page = pageOf(ARTICLE.replace('will take until', 'may well take until'));
    const { placed, spans } = placeNote(page, noteOn(REPAIRS));
    const now = REPAIRS.replace('will', 'may well');
    expect(placed).toEqual({ annotationId: 'note', state: 'changed', edit: { noted: REPAIRS, now } });
    expect(spans.map((span) => page.text.slice(...span))).toEqual([now]);
  });

  it('says that the paragraph was edited where the noted words still stand in it', () => {
    const page = pageOf(
      ARTICLE.replace('who has sailed the route for twenty years', 'who owns a rival line'),
    );
    const { placed, spans } = placeNote(page, noteOn('a quiet way to kill the island'));
    expect(placed.state).toBe('changed');
    expect(placed.edit?.noted).toContain('twenty years');
    expect(placed.edit?.now).toContain('a rival line');
    expect(spans).toHaveLength(1);
  });

  it('calls it no edit when a paragraph was cut in two or has other quotation marks', () => {
    const cut = ARTICLE.replace('according to the board', 'According to the board').replace(
      '"Nobody asked us,"',
      '“Nobody asked us,”',
    );
    expect(placeNote(pageOf(cut), noteOn('They counted heads on a wet Monday')).placed.state).toBe('found');
    const joined = pageOf(ARTICLE.replace(/\n\n(?=Islanders)/, ' '));
    expect(placeNote(joined, noteOn('before the first snow')).placed.state).toBe('found');
  });

  it('attaches a note to no passage with another figure, and shows it beside the noted one', () => {
    const { placed, spans } = placeNote(pageOf(ARTICLE.replace('340,000', '420,000')), noteOn(LOSS));
    expect(placed.state).toBe('lost');
    expect(placed.edit?.noted).toContain('340,000');
    expect(placed.edit?.now).toContain('420,000');
    expect(spans).toEqual([]);
  });

  it('shows nothing beside a note whose paragraph is gone', () => {
    const gone = ARTICLE.split('\n\n')
      .filter((block) => !block.includes(LOSS))
      .join('\n\n');
    expect(placeNote(pageOf(gone), noteOn(LOSS))).toEqual({
      placed: { annotationId: 'note', state: 'lost', edit: null },
      spans: [],
    });
  });

  it('loses a note in parts when one of its parts is lost', () => {
    const note = noteOn('a quiet way to kill the island', REPAIRS);
    expect(placeNote(pageOf(ARTICLE), note).spans).toHaveLength(2);
    const page = pageOf(ARTICLE.replace(REPAIRS, 'the engine will be sold'));
    expect(placeNote(page, note)).toMatchObject({ placed: { state: 'lost' }, spans: [] });
  });

  it('attaches a note to neither of two equal places', () => {
    const note = { annotationId: 'note', selectors: [], paragraph: '' };
    const exact = 'the harbour is open again';
    const bare = {
      ...note,
      selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
    };
    expect(placeNote(pageOf(`${exact}\n\n${exact}`), bare)).toEqual({
      placed: { annotationId: 'note', state: 'ambiguous', edit: null },
      spans: [],
    });
    expect(placeNote(pageOf(ARTICLE), note).placed.state).toBe('lost');
  });
});
