import { useEffect, useState } from 'preact/hooks';
import type { RelationTarget } from '~/components/desk/relation-fields';
import { formatDate } from '~/components/format-date';
import type { StatementRef } from '~/utils/model/statement';
import { listPacks } from '~/utils/store/list-packs';
import { openStore } from '~/utils/store/open-store';
import { readRecords } from '~/utils/store/read-records';
import { searchStatements } from '~/utils/store/search-statements';
import { usePaused } from './use-paused';

/** Milliseconds. */
const PAUSE = 150;
/** A list to choose from. */
const MOST = 8;

/** Statements on record that have the words of a search, without the one at hand. */
export function useRelationTargets(query: string, ownId: string | null): readonly RelationTarget[] {
  const [found, setFound] = useState<readonly RelationTarget[]>([]);
  const wanted = usePaused(query.trim(), PAUSE);
  useEffect(() => {
    if (wanted === '') {
      setFound([]);
      return;
    }
    const stopping = new AbortController();
    search(wanted, ownId, stopping.signal).then(
      (targets) => !stopping.signal.aborted && setFound(targets),
      (error: unknown) => {
        if (!stopping.signal.aborted) console.error('On Record: statements could not be searched.', error);
      },
    );
    return () => stopping.abort();
  }, [wanted, ownId]);
  return found;
}

async function search(
  text: string,
  ownId: string | null,
  signal: AbortSignal,
): Promise<readonly RelationTarget[]> {
  const store = openStore();
  // One more than shown, since the statement at hand may be among them.
  const refs = await searchStatements(store, text, { limit: MOST + 1, signal });
  const others = refs.filter((ref) => !isOwn(ref, ownId)).slice(0, MOST);
  const [records, packs] = await Promise.all([readRecords(store, others), listPacks(store)]);
  return others.flatMap((ref, i) => {
    const record = records[i];
    if (!record) return [];
    const { text: words, saidOn } = record.statement;
    const pack = packs.find(({ id }) => id === ref.packId)?.manifest.name;
    const details = [record.speaker?.name, saidOn && formatDate(saidOn), pack].filter(Boolean).join(' · ');
    return [{ ref, text: words, details }];
  });
}

function isOwn({ packId, id }: StatementRef, ownId: string | null): boolean {
  return packId === null && id === ownId;
}
