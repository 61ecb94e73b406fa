import { describe, expect, it, vi } from 'vitest';
import type { PageNote } from '~/components/notes/page-note';
import { countNotes, PageNotes } from '~/components/notes/page-notes';
import { pageNotesText } from '~/components/notes/page-notes-line';
import type { PlacedNote } from '~/utils/model/placed-note';
import { mount, violationsIn } from '../../support/mount';
import '~/components/notes/anchor-state.css';
import '~/components/notes/page-notes.css';

function noteOf(id: string, exact: string | null, placed: Omit<PlacedNote, 'annotationId'> | null): PageNote {
  return {
    note: {
      id,
      statement: { packId: null, id: `statement-${id}` },
      body: exact === null ? 'Read it all again in March.' : '',
      tags: [],
      target: {
        url: 'https://gazette.example/ferry',
        title: 'Ferry figures',
        outlet: null,
        publishedOn: null,
        lang: 'en',
        selectors: exact === null ? [] : [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
        paragraph: '',
      },
      author: 'Rosa Lindqvist',
      createdAt: '2026-02-01T10:00:00Z',
      modifiedAt: '2026-02-01T10:00:00Z',
    },
    placed: placed && { annotationId: id, ...placed },
  };
}

const KEPT = noteOf('kept', 'the ferry sails at nine', { state: 'found', edit: null });
const CHANGED = noteOf('changed', 'the ferry sails empty', {
  state: 'changed',
  edit: { noted: 'the ferry sails empty', now: 'the ferry sails half empty' },
});
const LOST = noteOf('lost', 'it lost 340 crowns', {
  state: 'lost',
  edit: { noted: 'it lost 340 crowns', now: 'it lost 420 crowns' },
});
const TWICE = noteOf('twice', 'sails at nine', { state: 'ambiguous', edit: null });
const WHOLE = noteOf('whole', null, null);

describe('PageNotes', () => {
  it('stays closed while all stand where they stood, and away where there are none', () => {
    expect(mount(<PageNotes notes={[KEPT]} onShow={() => {}} />).querySelector('details')?.open).toBe(false);
    expect(mount(<PageNotes notes={[]} onShow={() => {}} />).childElementCount).toBe(0);
  });

  it('opens for an edit, says it in words and marks the words that differ', async () => {
    const root = mount(<PageNotes notes={[KEPT, CHANGED, LOST, TWICE, WHOLE]} onShow={() => {}} />);
    expect(root.querySelector('details')?.open).toBe(true);
    const items = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items[0]).toContain('Stands as you noted it.');
    expect(items[1]).toContain('The text was edited since you noted it.');
    expect(items[2]).toContain('no longer in the page');
    expect(items[2]).toContain('not attached to it');
    expect(items[3]).toContain('More than one place fits');
    expect(items[4]).toContain('About the page as a whole.');
    expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'half',
      '340',
      '420',
    ]);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('leads to the places that were found, and to no other', () => {
    const onShow = vi.fn();
    const root = mount(<PageNotes notes={[KEPT, CHANGED, LOST, TWICE, WHOLE]} onShow={onShow} />);
    for (const button of root.querySelectorAll('button')) button.click();
    expect(onShow.mock.calls).toEqual([['kept'], ['changed']]);
  });
});

describe('pageNotesText', () => {
  it('counts the notes, those on changed text, and those that were not found', () => {
    expect(pageNotesText(countNotes([KEPT]))).toBe('1 note');
    expect(pageNotesText(countNotes([KEPT, CHANGED, LOST, TWICE, WHOLE]))).toBe(
      '5 notes · 1 on changed text · 2 no longer found',
    );
  });
});
