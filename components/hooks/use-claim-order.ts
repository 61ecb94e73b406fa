import {
  type ClaimOrder,
  readClaimOrder,
  watchClaimOrder,
  writeClaimOrder,
} from '~/utils/settings/claim-order';
import { useFollowed } from './use-followed';

const SOURCE = { read: readClaimOrder, watch: watchClaimOrder };

/**
 * How the user wants claims listed, remembered and shared by popup and side panel, and its setter.
 *
 * @param first the order where it was read already
 */
export function useClaimOrder(
  first: ClaimOrder = 'page',
): readonly [ClaimOrder, (order: ClaimOrder) => void] {
  const [order, setOrder] = useFollowed('claim order', SOURCE, first);
  return [
    order,
    (next) => {
      setOrder(next);
      void writeClaimOrder(next);
    },
  ];
}
