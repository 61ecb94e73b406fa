import { expect, it, vi } from 'vitest';
import { FilteredClaims } from '~/components/filtered-claims';
import { mount, violationsIn } from '../support/mount';
import { aClaim, anAttribution } from '../support/records';

const { speaker } = anAttribution();
const by = (id: string, name: string) =>
  aClaim({ id, attribution: anAttribution({ speaker: speaker && { ...speaker, name } }) });
const report = {
  status: 'done',
  page: { url: 'https://gazette.example/', title: '', outlet: null, author: null, date: null, lang: null },
  claims: [by('a', 'Ada Quill'), by('b', 'Bo Marsh'), by('c', 'Ada Quill')],
  matches: [],
  marks: [],
  verdicts: {},
  analysedAt: '2024-05-02T10:00:00.000Z',
} as const;

const show = (order: 'page' | 'speaker', onOrder = vi.fn(), onOpen = vi.fn()) =>
  mount(
    <FilteredClaims
      report={report}
      current={null}
      order={order}
      onOrder={onOrder}
      onlyStored={false}
      onFilter={vi.fn()}
      onOpen={onOpen}
    />,
  );

it('lists claims under their speakers, each list named by its heading', async () => {
  const onOpen = vi.fn();
  const root = show('speaker', vi.fn(), onOpen);
  expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
    'Ada Quill 2 quotes',
    'Bo Marsh 1 quote',
  ]);
  const [first] = root.querySelectorAll('ol');
  expect(document.getElementById(first?.getAttribute('aria-labelledby') ?? '')?.textContent).toContain(
    'Ada Quill',
  );
  root.querySelectorAll<HTMLElement>('.claims button')[1]?.click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('c');
  expect(await violationsIn(root)).toEqual([]);
});

it('tells which order was chosen', async () => {
  const onOrder = vi.fn();
  const root = show('page', onOrder);
  const select = root.querySelector('select');
  if (!select) throw new Error('no choice of order');
  select.value = 'speaker';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onOrder).toHaveBeenCalledExactlyOnceWith('speaker');
  expect(root.querySelectorAll('ol')).toHaveLength(1);
  expect(await violationsIn(root)).toEqual([]);
});
