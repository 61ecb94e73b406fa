import { expect, it } from 'vitest';
import { countOwn } from '~/utils/store/count-own';
import { listOwn } from '~/utils/store/list-own';
import { moveToTrash } from '~/utils/store/trash';
import { openTestStore } from './open-test-store';
import { fillOwn, ROSA } from './own-store';

it('counts what is not in the trash', async () => {
  const store = openTestStore();
  expect(await countOwn(store, 'statements')).toBe(0);
  await fillOwn(store);
  const statements = await listOwn(store, 'statements');
  expect(await countOwn(store, 'statements')).toBe(statements.length);
  await moveToTrash(store, 'statements', statements[0]?.id ?? '', ROSA);
  expect(await countOwn(store, 'statements')).toBe(statements.length - 1);
});
