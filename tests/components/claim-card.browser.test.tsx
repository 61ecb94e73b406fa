import { describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '~/components/claim-card';
import { mount, violationsIn } from '../support/mount';
import { aClaim, aComparison, anAttribution } from '../support/records';

const callbacks = () => ({
  onClose: vi.fn(),
  onOpenPanel: vi.fn(),
  onReject: vi.fn(),
  onStep: vi.fn(),
  dialog: null,
});

describe('ClaimCard', () => {
  it('is named by its speaker and clean for assistive technology', async () => {
    const brief = { claim: aClaim(), comparisons: [aComparison()] };
    const root = mount(<ClaimCard brief={brief} {...callbacks()} />);
    const dialog = root.querySelector('[role=dialog]');
    expect(root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Ada Quill');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('says "no record" without a word on truth', () => {
    const root = mount(<ClaimCard brief={{ claim: aClaim(), comparisons: [] }} {...callbacks()} />);
    expect(root.querySelector('.no-record')?.textContent).toContain('says nothing about whether it is true');
    expect(root.querySelector('.verdict')).toBeNull();
  });

  it('owns up to an unsure speaker', () => {
    const speaker = {
      name: 'Ada Quill',
      role: null,
      sort: 'person',
      rule: 'pronoun',
      mention: 'she',
      confidence: 0.4,
    } as const;
    const claim = aClaim({ attribution: anAttribution({ speaker }) });
    const root = mount(<ClaimCard brief={{ claim, comparisons: [] }} {...callbacks()} />);
    expect(root.textContent).toContain('“she” is taken to be Ada Quill');
    expect(root.textContent).toContain('This may be wrong.');
  });

  it('has a named button for each way out', () => {
    const on = callbacks();
    const root = mount(<ClaimCard brief={{ claim: aClaim(), comparisons: [] }} {...on} />);
    for (const name of ['Previous claim', 'Next claim', 'Close']) {
      root.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)?.click();
    }
    expect(on.onStep.mock.calls).toEqual([[-1], [1]]);
    expect(on.onClose).toHaveBeenCalledOnce();
  });
});
