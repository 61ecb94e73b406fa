import { expect, it } from 'vitest';
import { stillWrong } from '~/utils/desk/form-problem';

it('drops what was mended, and does not name what is new', () => {
  const named = [
    { field: 'author', code: 'required' as const },
    { field: 'saidOn', code: 'date' as const },
  ];
  const found = [
    { field: 'saidOn', code: 'date' as const },
    { field: 'text', code: 'required' as const },
  ];
  expect(stillWrong(named, found)).toEqual([named[1]]);
  expect(stillWrong(named, [])).toEqual([]);
});
