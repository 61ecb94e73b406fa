import { describe, expect, it, vi } from 'vitest';
import { ClaimList } from '~/components/claim-list';
import { PageLine } from '~/components/page-line';
import type { RowRecord } from '~/components/row-records';
import { mount, violationsIn } from '../support/mount';
import { aClaim } from '../support/records';

const claims = ['a', 'b', 'c'].map((id) => aClaim({ id }));
const records = new Map<string, RowRecord>([
  ['a', { state: 'assessed', isSimilar: false, verdict: 'false' }],
  ['b', { state: 'stored', isSimilar: true, verdict: null }],
]);

describe('ClaimList', () => {
  it('says in words what is on record, and a verdict only for the same statement', async () => {
    const root = mount(<ClaimList claims={claims} records={records} current={null} onOpen={() => {}} />);
    const states = [...root.querySelectorAll('.claim-state')].map((state) => state.textContent);
    expect(states).toEqual(['On recordFalse', 'A similar statement is on record', 'No record']);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('opens the claim that is pressed', () => {
    const onOpen = vi.fn();
    const root = mount(<ClaimList claims={claims} records={records} current="b" onOpen={onOpen} />);
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
