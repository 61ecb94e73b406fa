import { describe, expect, it } from 'vitest';
import { NoteList, type ShownNote } from '~/components/notes/note-list';
import type { Annotation } from '~/utils/model/annotation';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import { sampleAnnotation } from '../../utils/interchange/sample-annotation';

const note = (
  id: string,
  fields: Partial<Annotation> = {},
  target: Partial<Annotation['target']> = {},
): ShownNote => ({
  note: { ...sampleAnnotation, id, ...fields, target: { ...sampleAnnotation.target, ...target } },
  seen: null,
});
const show = (notes: readonly ShownNote[]) => {
  const root = mount(<NoteList notes={notes} onTrash={() => {}} />);
  return { root, count: () => root.querySelectorAll('.note-list > li').length };
};

describe('NoteList', () => {
  it('says of each note what became of its words when its page was last read', () => {
    const at = '2026-03-03T10:00:00.000Z';
    const states = ['found', 'changed', 'ambiguous', 'lost'] as const;
    const notes = states.map((state) => ({ ...note(state), seen: { state, at } }));
    const { root } = show([...notes, note('unread')]);
    const told = [...root.querySelectorAll('.anchor-state')].map(({ textContent }) => textContent ?? '');
    expect(new Set(told).size).toBe(5);
    expect(told.map((words) => words.includes('March 3, 2026'))).toEqual([true, true, true, true, false]);
    expect([...root.querySelectorAll('.anchor-state')].map(({ className }) => className)).toEqual(
      [...states, 'unread'].map((state) => `anchor-state anchor-${state}`),
    );
  });

  it('says when there is none', () => {
    expect(show([]).root.querySelector('input')).toBeNull();
  });

  it('finds by page and words, accents or not, and nothing by what is not there', async () => {
    const { root, count } = show([
      note('a', { body: 'Über den Hafen' }),
      note('b', { body: 'Trams' }, { title: 'Ships', outlet: null, url: 'https://other.example/x' }),
    ]);
    const seek = (words: string) => type(find(root, 'input', HTMLInputElement), words);
    seek('uber hafen');
    await expect.poll(count).toBe(0);
    seek('uber den');
    await expect.poll(count).toBe(1);
    seek('null');
    await expect.poll(count).toBe(0);
    seek('');
    await expect.poll(count).toBe(2);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('shows fifty, and more when asked', async () => {
    const { root, count } = show(Array.from({ length: 70 }, (_, i) => note(`n${i}`)));
    expect(count()).toBe(50);
    const more = [...root.querySelectorAll('button')].at(-1);
    more?.click();
    await expect.poll(count).toBe(70);
    expect(root.querySelectorAll('button').length).toBe(
      [...root.querySelectorAll('.note-list button')].length,
    );
  });

  it('links pages of the web at their words, and no others', () => {
    const web = find(show([note('a')]).root, 'li a', HTMLAnchorElement);
    expect(web.href).toMatch(/^https:\/\/courier\.example\/trams#:~:text=/);
    const { root } = show([note('b', { statement: null }, { url: 'file:///trams.html', title: '' })]);
    expect(root.querySelector('li a')).toBeNull();
    expect(root.textContent).toContain('file:///trams.html');
  });

  it('leads to the statement where there is one', () => {
    expect(
      show([note('a')])
        .root.querySelector('.note-foot a')
        ?.getAttribute('href'),
    ).toContain('statement.surplus');
    expect(show([note('a', { statement: null })]).root.querySelector('.note-foot a')).toBeNull();
  });
});
