import { describe, expect, it, vi } from 'vitest';
import { ClaimList } from '~/components/claim-list';
import { PageLine } from '~/components/page-line';
import { mount, violationsIn } from '../support/mount';
import { aClaim, aComparison, aMatch } from '../support/records';

const claims = ['a', 'b', 'c'].map((id) => aClaim({ id }));
const marks = [
  { claimId: 'a', spans: [], state: 'assessed' as const },
  { claimId: 'b', spans: [], state: 'stored' as const },
  { claimId: 'c', spans: [], state: 'quote' as const },
];
const best = new Map([
  ['a', aComparison()],
  ['b', aComparison({ match: aMatch({ tier: 'similar' }) })],
]);

describe('ClaimList', () => {
  it('says in words what is on record, and a verdict only for the same statement', async () => {
    const root = mount(
      <ClaimList claims={claims} marks={marks} best={best} current={null} onOpen={() => {}} />,
    );
    const states = [...root.querySelectorAll('.claim-state')].map((state) => state.textContent);
    expect(states).toEqual(['On recordFalse', 'A similar statement is on record', 'No record']);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('opens the claim that is pressed', () => {
    const onOpen = vi.fn();
    const root = mount(<ClaimList claims={claims} marks={marks} best={best} current="b" onOpen={onOpen} />);
    root.querySelectorAll('button')[1]?.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
    expect(root.querySelector('[aria-current]')).toBe(root.querySelectorAll('button')[1]);
  });
});

describe('PageLine', () => {
  it.each([
    [{ quotes: 18, onRecord: 3, assessed: 1, similar: 0 }, '18 quotes · 3 on record · 1 assessed'],
    [{ quotes: 1, onRecord: 0, assessed: 0, similar: 2 }, '1 quote · 0 on record · 0 assessed · 2 similar'],
  ])('%j', (counts, text) => {
    expect(mount(<PageLine {...counts} />).textContent).toBe(text);
  });
});
