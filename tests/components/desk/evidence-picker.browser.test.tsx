import { describe, expect, it, vi } from 'vitest';
import { EvidencePicker } from '~/components/desk/evidence-picker';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import { anEvidence } from '../../support/records';
import '~/components/desk/desk.css';

const evidence = [
  anEvidence({ id: 'log', title: 'Bridge log 2025', publisher: 'Port Authority' }),
  anEvidence({
    id: 'mölln',
    title: 'Accounts of Mölln',
    publisher: 'Audit Office',
    url: 'https://audit.example/m',
  }),
  ...Array.from({ length: 12 }, (_, i) =>
    anEvidence({ id: `n${i}`, title: `Minutes ${i}`, publisher: 'Council' }),
  ),
];
const show = () => {
  const onPick = vi.fn();
  const root = mount(<EvidencePicker evidence={evidence} onPick={onPick} />);
  find(root, 'details', HTMLDetailsElement).open = true;
  const titles = () =>
    [...root.querySelectorAll('.desk-pick > span:first-child')].map((each) => each.textContent);
  const seek = (words: string) => type(find(root, 'input', HTMLInputElement), words);
  return { root, onPick, titles, seek };
};

describe('EvidencePicker', () => {
  it('offers a few, the last changed first', async () => {
    const { root, titles } = show();
    expect(titles()).toHaveLength(8);
    expect(titles()[0]).toBe('Bridge log 2025');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('finds by any words of title, publisher and address, accents or not', async () => {
    const { titles, seek } = show();
    seek('molln AUDIT');
    await expect.poll(titles).toEqual(['Accounts of Mölln']);
    seek('audit.example');
    await expect.poll(titles).toEqual(['Accounts of Mölln']);
    seek('molln council');
    await expect.poll(titles).toEqual([]);
  });

  it('says how many it found', async () => {
    const { root, seek } = show();
    seek('log');
    await expect.poll(() => root.querySelector('[role=status]')?.textContent).toMatch(/^One /);
  });

  it('gives the one that is picked, and begins anew', async () => {
    const { root, onPick, titles, seek } = show();
    seek('molln');
    await expect.poll(titles).toHaveLength(1);
    find(root, '.desk-pick', HTMLButtonElement).click();
    expect(onPick).toHaveBeenCalledWith(evidence[1]);
    await expect.poll(titles).toHaveLength(8);
  });
});
