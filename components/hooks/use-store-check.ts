import { useState } from 'preact/hooks';
import { requestSurely } from '~/utils/messaging/request';
import { checkStore, rebuildIndexes, type StoreCheck } from '~/utils/store/check-health';
import { errorMessage } from '~/utils/text/error-message';
import { pageStore } from './use-catalogue';

export type CheckState =
  | { readonly stage: 'idle' | 'checking' | 'rebuilding' }
  | { readonly stage: 'checked'; readonly check: StoreCheck; readonly isRebuilt: boolean }
  | { readonly stage: 'failed'; readonly message: string };

/** Looks for what is broken in the store, and mends what can be mended without loss. */
export function useStoreCheck(): {
  readonly state: CheckState;
  readonly check: () => void;
  readonly rebuild: () => void;
} {
  const [state, setState] = useState<CheckState>({ stage: 'idle' });
  const run = async (isRebuilt: boolean) => {
    try {
      if (isRebuilt) {
        await rebuildIndexes(pageStore());
        await requestSurely('store:changed', {});
      }
      setState({ stage: 'checked', check: await checkStore(pageStore()), isRebuilt });
    } catch (error) {
      console.error('On Record:', error);
      setState({ stage: 'failed', message: errorMessage(error) });
    }
  };
  return {
    state,
    check() {
      setState({ stage: 'checking' });
      void run(false);
    },
    rebuild() {
      setState({ stage: 'rebuilding' });
      void run(true);
    },
  };
}
