import { expect, it } from 'vitest';
import { ToDoList, type WaitingWork } from '~/components/overview/to-do-list';
import { readQuery } from '~/components/statements/query-params';
import { mount, violationsIn } from '../../support/mount';

const NOTHING: WaitingWork = {
  unfinished: 0,
  drafts: 0,
  inReview: 0,
  changesRequested: 0,
  needsSource: 0,
  needsUpdate: 0,
  needsArchive: 0,
};
const links = (root: Element) => [...root.querySelectorAll<HTMLAnchorElement>('.to-do a')];

it('leads from each sort of work to the user’s own statements that ask for it', async () => {
  const root = mount(
    <ToDoList
      work={{
        unfinished: 1,
        drafts: 2,
        inReview: 3,
        changesRequested: 4,
        needsSource: 5,
        needsUpdate: 6,
        needsArchive: 7000,
      }}
    />,
  );
  expect(links(root).map((link) => link.querySelector('strong')?.textContent)).toEqual([
    ...['1', '2', '3', '4', '5', '6'],
    '7,000',
  ]);
  const asked = links(root)
    .slice(1)
    .map(({ hash }) => readQuery(hash.split('?')[1] ?? ''));
  expect(asked.map(({ states, needs }) => [...states, ...needs])).toEqual([
    ['draft'],
    ['in-review'],
    ['changes-requested'],
    ['source'],
    ['update'],
    ['archive'],
  ]);
  expect(asked.every(({ origins }) => origins.length === 1 && origins[0] === null)).toBe(true);
  expect(links(root)[0]?.hash).toBe('#/edit');
  expect(await violationsIn(root)).toEqual([]);
});

it('names only what waits, and says so when nothing does', () => {
  expect(links(mount(<ToDoList work={{ ...NOTHING, drafts: 1 }} />))).toHaveLength(1);
  const root = mount(<ToDoList work={NOTHING} />);
  expect(links(root)).toEqual([]);
  expect(root.textContent).not.toBe('');
});
