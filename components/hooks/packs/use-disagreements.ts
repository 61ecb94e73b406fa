import { useEffect, useState } from 'preact/hooks';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { Disagreement } from '~/utils/transfer/disagreements';

/** How many are shown at once. */
export const DISAGREEMENTS_A_PAGE = 20;

export type Disagreements = {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Disagreement[];
};

/** Where collections judge differently, looked for in a worker; null until it has been through everything. */
export function useDisagreements(): readonly [Disagreements | null, (from: number) => void] {
  const [worker] = useState(() => createTransferWorker());
  const [found, setFound] = useState<Disagreements | null>(null);
  const page = async (total: number, from: number) => {
    const rows = await worker.call('disagreementRows', { from, count: DISAGREEMENTS_A_PAGE });
    setFound({ total, from, rows });
  };
  const follow = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      if (!(error instanceof StoppedError))
        console.error('On Record: disagreements could not be sought.', error);
    });
  };
  useEffect(() => {
    follow(worker.call('disagreements', {}).then((total) => page(total, 0)));
    return () => worker.stop();
  }, [worker]);
  return [found, (from) => follow(page(found?.total ?? 0, from))];
}
