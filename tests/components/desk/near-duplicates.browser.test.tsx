import { describe, expect, it, vi } from 'vitest';
import { NearDuplicates } from '~/components/desk/near-duplicates';
import type { StatementRef } from '~/utils/model/statement';
import { find } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import { aComparison, aMatch, aRecord, aStatement } from '../../support/records';
import '~/components/desk/desk.css';

const ref: StatementRef = { packId: null, id: 'own' };
const similar = aComparison({
  match: aMatch({ statement: ref, tier: 'similar' }),
  record: aRecord({ statement: aStatement({ id: 'own', text: 'The harbour opened in 2021' }) }),
  origin: null,
});
const show = (
  comparisons = [similar],
  onAttach?: (statement: StatementRef) => void,
  noted: readonly StatementRef[] = [],
) =>
  mount(
    <NearDuplicates
      text="The harbour opened in 2019"
      similar={comparisons}
      noted={noted}
      onAttach={onAttach}
    />,
  );

describe('NearDuplicates', () => {
  it('shows nothing where nothing is alike', () => {
    const root = show([]);
    expect(root.querySelector('li')).toBeNull();
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('marks the words that only the record has', async () => {
    const root = show();
    expect(
      [...root.querySelectorAll('blockquote mark, blockquote ins, blockquote em')].map(
        (each) => each.textContent,
      ),
    ).toEqual(['2021']);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('says more when the first one is the same', () => {
    const title = (root: Element) => root.querySelector('.desk-similar-title')?.textContent;
    expect(title(show([aComparison()]))).not.toBe(title(show([similar])));
  });

  it('names whose record it is', () => {
    expect(show([aComparison()]).textContent).toContain('Harbour facts');
    expect(show().querySelector('p.soft')?.textContent).toMatch(/own/i);
  });

  it('attaches the page to a record, where a page is at hand', () => {
    expect(show().querySelector('button')).toBeNull();
    const onAttach = vi.fn();
    find(show([similar], onAttach), 'button', HTMLButtonElement).click();
    expect(onAttach).toHaveBeenCalledWith(ref);
  });

  it('does not offer to note a passage twice', () => {
    const root = show([similar], vi.fn(), [ref]);
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain('noted with it already');
  });
});
