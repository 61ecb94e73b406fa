import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '~/utils/model/claim';
import type { StatementRef } from '~/utils/model/statement';
import { earlierStatementsOf } from '~/utils/store/earlier-statements';
import { openStore } from '~/utils/store/open-store';
import type { Earlier } from '../earlier-list';

/** Enough to see a line; the dossier has all. */
const MOST = 5;

/**
 * What the claim's speaker said before on its subject; empty until it is read, and for a speaker nobody is sure of.
 *
 * @param shown what stands beside the claim already
 */
export function useEarlierStatements(
  claim: Claim,
  pageDate: string | null,
  shown: readonly StatementRef[],
): readonly Earlier[] {
  const [earlier, setEarlier] = useState<readonly Earlier[]>([]);
  const name = claim.attribution?.speaker?.name;
  const shownKey = JSON.stringify(shown);
  useEffect(() => {
    setEarlier([]);
    if (!name) return;
    let current = true;
    earlierStatementsOf(openStore(), claim, name, MOST, pageDate, shown).then(
      (found) => current && setEarlier(found),
      (error: unknown) => console.error('On Record: earlier statements could not be read.', error),
    );
    return () => {
      current = false;
    };
  }, [claim.id, name, pageDate, shownKey]);
  return earlier;
}
