import { describe, expect, it, vi } from 'vitest';
import { type TrashItem, TrashList } from '~/components/trash/trash-list';
import { mount, violationsIn } from '../../support/mount';
import { sampleAnnotation } from '../../utils/interchange/sample-annotation';
import {
  assessmentExample,
  evidenceExample,
  speakerExample,
  statementExample,
} from '../../utils/store/examples';

const deletedAt = '2026-01-02T10:00:00Z';
// All with one id: rows of different tables may share it.
const items: readonly TrashItem[] = [
  { table: 'statements', value: statementExample({ id: 'x' }), deletedAt },
  { table: 'speakers', value: speakerExample({ id: 'x' }), deletedAt },
  { table: 'evidence', value: evidenceExample({ id: 'x' }), deletedAt },
  { table: 'assessments', value: assessmentExample({ id: 'x' }), deletedAt },
  { table: 'annotations', value: { ...sampleAnnotation, id: 'x', body: '' }, deletedAt },
];
const show = (list: readonly TrashItem[]) => {
  const calls = { onRestore: vi.fn(), onPurge: vi.fn() };
  return { root: mount(<TrashList items={list} {...calls} />), ...calls };
};

describe('TrashList', () => {
  it('says when it is empty', () => {
    expect(show([]).root.querySelector('button')).toBeNull();
  });

  it('names each thing by the words it is known by', async () => {
    const { root } = show(items);
    expect([...root.querySelectorAll('.row-text [dir=auto]')].map((each) => each.textContent)).toEqual([
      statementExample().text,
      'Ines Valdor',
      'Bridge log 2025',
      assessmentExample().rationale,
      'Trams & ships',
    ]);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('restores one thing at a click', () => {
    const { root, onRestore } = show(items);
    root.querySelectorAll<HTMLElement>('.rows .buttons > .button:first-child')[1]?.click();
    expect(onRestore).toHaveBeenCalledWith(items[1]);
  });

  it('takes nothing away for good without asking', () => {
    const { root, onPurge } = show(items);
    for (const button of root.querySelectorAll<HTMLElement>('.buttons > button:nth-of-type(2), p > button'))
      button.click();
    expect(onPurge).not.toHaveBeenCalled();
  });
});
