import { useEffect, useState } from 'preact/hooks';
import {
  type ClaimOrder,
  readClaimOrder,
  watchClaimOrder,
  writeClaimOrder,
} from '~/utils/settings/claim-order';

/** How the user wants claims listed, remembered and shared by popup and side panel, and its setter. */
export function useClaimOrder(): readonly [ClaimOrder, (order: ClaimOrder) => void] {
  const [order, setOrder] = useState<ClaimOrder>('page');
  useEffect(() => {
    let current = true;
    readClaimOrder().then((first) => current && setOrder(first));
    const stop = watchClaimOrder(setOrder);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return [
    order,
    (next) => {
      setOrder(next);
      void writeClaimOrder(next);
    },
  ];
}
