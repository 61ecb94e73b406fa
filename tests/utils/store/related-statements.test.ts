import { describe, expect, it } from 'vitest';
import type { StatementRelation } from '~/utils/model/statement';
import { createStatement } from '~/utils/store/own-statements';
import { relatedStatements } from '~/utils/store/related-statements';
import { statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn, PAVEL, saved, withoutId } from './own-store';

const link = (id: string, packId: string | null = null): StatementRelation => ({
  kind: 'repeats',
  statement: { packId, id },
  author: 'Pavel Sorel',
});

describe('relatedStatements', () => {
  it('gives those a statement names, then own ones that name it', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const repeats = withoutId(
      statementExample({ text: 'It never closed.', relations: [link(statement.id)] }),
    );
    const other = await saved(createStatement(store, repeats, PAVEL));
    const [ofFirst, ofOther] = await relatedStatements(store, [
      { ref: { packId: null, id: statement.id }, relations: [] },
      { ref: { packId: null, id: other.id }, relations: other.relations ?? [] },
    ]);
    expect(ofFirst).toMatchObject([{ isReverse: true, text: 'It never closed.', ref: { id: other.id } }]);
    expect(ofOther).toMatchObject([{ isReverse: false, text: statement.text, ref: { id: statement.id } }]);
  });

  it('leaves out what is not there', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const ref = { packId: null, id: statement.id };
    expect(
      await relatedStatements(store, [{ ref, relations: [link('gone'), link('a', 'no-pack')] }]),
    ).toEqual([[]]);
  });

  it('looks for a pack’s own links in that pack', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const ref = { packId: 'no-pack', id: 'a' };
    // The own statement has that id, and is another one.
    expect(await relatedStatements(store, [{ ref, relations: [link(statement.id)] }])).toEqual([[]]);
  });
});
