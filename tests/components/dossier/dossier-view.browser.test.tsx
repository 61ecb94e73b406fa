import { describe, expect, it } from 'vitest';
import { DossierView } from '~/components/dossier/dossier-view';
import { findSpeakers, SpeakerList } from '~/components/dossier/speaker-list';
import type { Speaker } from '~/utils/model/speaker';
import { mount, violationsIn } from '../../support/mount';
import { aRecord, aStatement } from '../../support/records';
import '~/components/timeline/timeline.css';
import '~/components/dossier/dossier.css';

const quill: Speaker = {
  id: 'speaker-1',
  name: 'Ada Quill',
  sort: 'person',
  aliases: ['A. Quill'],
  roles: [{ title: 'Harbour minister', from: '2021', to: null }],
  wikidata: 'Q42',
};
const entryOf = (i: number) => ({
  ref: { packId: i % 2 ? 'pack' : null, id: `statement-${i}` },
  record: aRecord({
    statement: aStatement({ id: `statement-${i}`, text: `Berth ${i} is open` }),
    speaker: quill,
    assessments: i % 3 ? [] : aRecord().assessments,
  }),
  packName: i % 2 ? 'Harbour facts' : null,
});

describe('DossierView', () => {
  it('says who it is, what was said when, and how each statement was judged', async () => {
    const root = mount(<DossierView speaker={quill} entries={[entryOf(0), entryOf(1)]} />);
    expect([...root.querySelectorAll('h1, h2')].map((heading) => heading.textContent)).toEqual([
      'Ada Quill',
      'Over time',
      'Statements, the newest first',
      'Roles',
      'Also written as',
      'Documents cited, by kind',
      'Kept by',
    ]);
    const items = [...root.querySelectorAll('.dossier-statements li')];
    expect(items.map((item) => item.querySelector('.dossier-when')?.textContent)).toEqual([
      'March 3, 2022False',
      'March 3, 2022Not assessed',
    ]);
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual([
      '#/statement/-/statement-0',
      '#/statement/pack/statement-1',
    ]);
    expect(root.textContent).toContain('Harbour minister since 2021');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('rates nobody', () => {
    const root = mount(
      <DossierView speaker={quill} entries={Array.from({ length: 9 }, (_, i) => entryOf(i))} />,
    );
    expect(root.textContent).not.toMatch(/%|score|rating|reliab/i);
  });

  it('shows a long list in parts', () => {
    const root = mount(
      <DossierView speaker={quill} entries={Array.from({ length: 120 }, (_, i) => entryOf(i))} />,
    );
    expect(root.querySelectorAll('.dossier-statements li')).toHaveLength(50);
    expect(root.querySelector<HTMLElement>('.dossier-main .button')?.textContent).toBe('Show 50 more');
  });

  it('says so when nothing is on record', async () => {
    const root = mount(<DossierView speaker={quill} entries={[]} />);
    expect(root.textContent).toContain('Nothing is on record by this speaker');
    expect(root.querySelector('svg[role=img]')).toBeNull();
    expect(await violationsIn(root)).toEqual([]);
  });
});

describe('SpeakerList', () => {
  const speakers = [
    { ref: { packId: null, id: '1' }, speaker: quill, statements: 3, isOwn: true },
    {
      ref: { packId: 'pack', id: '2' },
      speaker: { ...quill, name: 'Łukasz Berg', aliases: [], roles: [] },
      statements: 1,
      isOwn: false,
    },
  ];

  it('leads to each dossier', async () => {
    const root = mount(<SpeakerList speakers={speakers} />);
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Ada QuillHarbour minister · 3 statements · Your own',
      'Łukasz Berg1 statement',
    ]);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#/speaker/-/1');
    expect(await violationsIn(root)).toEqual([]);
  });

  it.each([
    ['', 2],
    ['lukasz', 1],
    ['quill a.', 1],
    ['nobody', 0],
  ])('finds by %j', (query, count) => {
    expect(findSpeakers(speakers, query)).toHaveLength(count);
  });
});
