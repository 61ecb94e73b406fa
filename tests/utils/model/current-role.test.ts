import { expect, it } from 'vitest';
import { currentRole } from '~/utils/model/current-role';

const MAYOR = { title: 'Mayor', from: '2009', to: '2015-05' };
const MEMBER = { title: 'Member of parliament', from: '2015-05-07', to: null };
const MINISTER = { title: 'Minister', from: '2022', to: null };
const UNDATED = { title: 'Water minister', from: null, to: null };

it('takes the role that goes on and was begun last, wherever it stands', () => {
  for (const roles of [
    [MAYOR, MEMBER, MINISTER, UNDATED],
    [UNDATED, MINISTER, MEMBER, MAYOR],
  ])
    expect(currentRole(roles)).toBe(MINISTER);
});

it('takes the one that ended last where none goes on', () => {
  expect(currentRole([{ ...MEMBER, to: '2021' }, MAYOR])?.title).toBe('Member of parliament');
});

it('takes the last of what has no dates, and nothing of nothing', () => {
  const other = { ...UNDATED, title: 'Spokesperson' };
  expect(currentRole([UNDATED, other])).toBe(other);
  expect(currentRole([])).toBeNull();
});
