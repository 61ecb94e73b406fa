import fc from 'fast-check';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { noteAnchorings } from '~/utils/store/anchorings';
import { createAnnotation } from '~/utils/store/annotations';
import { saveDraft } from '~/utils/store/drafts';
import { enablePack } from '~/utils/store/enable-pack';
import { saveFeedback } from '~/utils/store/feedback';
import { importOwn } from '~/utils/store/import-own';
import { installPack } from '~/utils/store/install-pack';
import { listOwn } from '~/utils/store/list-own';
import { notePackSource } from '~/utils/store/note-pack-source';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { purge } from '~/utils/store/purge';
import type { Store } from '~/utils/store/store';
import { addSubscription, chooseForSubscription } from '~/utils/store/subscriptions';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, statementExample } from '../examples';
import { fillOwn, noteExample, PAVEL, ROSA, saved, withoutId } from '../own-store';

/** What a store may have gone through, in any order and number. */
export const lives = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('state' as const), text: fc.stringMatching(/^[\p{L}"\\ é🚢]{0,20}x$/u) }),
    fc.record({ act: fc.constant('change' as const), text: fc.stringMatching(/^[a-z ]{0,20}y$/) }),
    fc.record({ act: fc.constant('note' as const), trashed: fc.boolean() }),
    fc.record({ act: fc.constant('purge' as const) }),
    fc.record({ act: fc.constant('import' as const), size: fc.integer({ min: 1, max: 150 }) }),
    fc.record({ act: fc.constant('rework' as const), nth: fc.nat(150), isPurged: fc.boolean() }),
    fc.record({ act: fc.constant('draft' as const), content: fc.jsonValue({ maxDepth: 3 }) }),
    fc.record({ act: fc.constant('answer' as const), context: fc.stringMatching(/^[a-z0-9]{1,8}$/) }),
    fc.record({
      act: fc.constant('subscribe' as const),
      path: fc.stringMatching(/^[a-z]{1,8}$/),
      paused: fc.boolean(),
    }),
    fc.record({
      act: fc.constant('pack' as const),
      size: fc.integer({ min: 1, max: 40 }),
      id: fc.constantFrom('brenholm', 'tarvik'),
      release: fc.integer({ min: 1, max: 9 }),
      enabled: fc.boolean(),
      source: fc.boolean(),
    }),
  ),
  { maxLength: 12 },
);

type Step = typeof lives extends fc.Arbitrary<readonly (infer S)[]> ? S : never;

/** A signer's public key, as it is kept. */
const KEY = 'A'.repeat(43);

/** Fills a store with one of everything, and lives the steps. */
export async function live(store: Store, steps: readonly Step[]): Promise<void> {
  const { statement, annotation } = await fillOwn(store);
  await noteAnchorings(store, [{ annotationId: annotation.id, state: 'changed' }], new Date(PAVEL.at));
  for (const step of steps) await liveOne(store, statement.id, step);
}

async function liveOne(store: Store, statementId: string, step: Step): Promise<void> {
  const fields = withoutId(statementExample({ speakerId: null }));
  switch (step.act) {
    case 'state':
      await saved(createStatement(store, { ...fields, text: step.text }, ROSA));
      return;
    case 'change':
      await saved(updateStatement(store, statementId, { ...fields, text: step.text }, PAVEL));
      return;
    case 'note': {
      const note = await saved(createAnnotation(store, noteExample(), ROSA));
      if (step.trashed) await moveToTrash(store, 'annotations', note.id, PAVEL);
      return;
    }
    case 'purge': {
      const note = await saved(createAnnotation(store, noteExample(), ROSA));
      await moveToTrash(store, 'annotations', note.id, PAVEL);
      await purge(store, 'annotations', note.id, PAVEL);
      return;
    }
    case 'import': {
      const { manifest: _manifest, ...rows } = packExample(step.size);
      await importOwn(store, { ...rows, annotations: [] }, { edit: ROSA });
      return;
    }
    case 'rework': {
      const statements = await listOwn(store, 'statements');
      const one = statements[step.nth % statements.length];
      if (!one || one.id === statementId) return;
      await saved(updateStatement(store, one.id, { ...one, text: `${one.text} Again.` }, PAVEL));
      await moveToTrash(store, 'statements', one.id, PAVEL);
      if (step.isPurged) await purge(store, 'statements', one.id, PAVEL);
      return;
    }
    case 'draft':
      await saveDraft(
        store,
        {
          id: crypto.randomUUID(),
          form: 'statement',
          rowId: null,
          content: JSON.parse(JSON.stringify(step.content)),
        },
        new Date(PAVEL.at),
      );
      return;
    case 'answer':
      await saveFeedback(store, {
        context: step.context,
        statement: { packId: 'brenholm', id: 's-0-0' },
        judgement: 'same-claim',
        at: PAVEL.at,
      });
      return;
    case 'subscribe': {
      const url = `https://desk.example/${step.path}.json`;
      await addSubscription(store, url, 'daily');
      await chooseForSubscription(store, url, { paused: step.paused, automatic: true });
      return;
    }
    case 'pack': {
      const pack = packExample(step.size, { id: step.id, release: `1.${step.release}` });
      const result = await installPack(store, pack, buildPackIndex, {
        force: true,
        now: () => new Date(PAVEL.at),
      });
      if (!result.ok) throw new Error(result.error.message);
      await enablePack(store, step.id, step.enabled);
      const from = { kind: 'subscription' as const, name: 'https://desk.example/pack.json' };
      if (step.source) await notePackSource(store, step.id, from, KEY, PAVEL.at);
      return;
    }
  }
}
