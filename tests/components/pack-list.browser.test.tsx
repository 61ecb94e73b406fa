import { describe, expect, it, vi } from 'vitest';
import { PackList } from '~/components/pack-list';
import type { PackManifest } from '~/utils/model/pack';
import { mount, violationsIn } from '../support/mount';

const manifest: PackManifest = {
  format: 'on-record-pack',
  formatVersion: 1,
  id: 'harbour.facts',
  name: 'Harbour facts',
  description: 'Statements about the harbour.',
  release: '2024.2',
  releasedOn: '2024-02-01',
  publisher: { name: 'Harbour desk', url: null },
  licence: 'CC-BY-4.0',
  lang: 'en',
  ratingScale: [],
  corrections: 'mailto:desk@harbour.example',
};

describe('PackList', () => {
  it('names who answers for a pack, and switches it', async () => {
    const onEnable = vi.fn();
    const pack = { manifest, enabled: true, counts: { statements: 12, assessments: 7 } };
    const root = mount(<PackList packs={[pack]} onEnable={onEnable} />);
    expect(root.textContent).toContain('Harbour desk');
    expect(root.textContent).toContain('12 statements, 7 assessments');
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(onEnable).toHaveBeenCalledWith('harbour.facts', false);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('says so when there is none', () => {
    expect(mount(<PackList packs={[]} onEnable={vi.fn()} />).textContent).toContain('No pack is installed');
  });
});
