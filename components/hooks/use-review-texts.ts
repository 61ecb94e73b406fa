import { readReviews, watchReviews } from '~/utils/settings/tab-findings';
import { useFollowed } from './use-followed';

const NONE: readonly string[] = [];

/**
 * The fact-checks that a tab's page publishes, each as the JSON text it wrote, followed; nothing in them is checked.
 *
 * @param first the texts where they were read already
 */
export function useReviewTexts(tabId: number | null, first = NONE): readonly string[] {
  const [texts] = useFollowed(
    tabId,
    tabId === null
      ? null
      : {
          read: () => readReviews(tabId),
          watch: (onChange) => watchReviews(tabId, (next) => onChange(next ?? NONE)),
        },
    first,
  );
  return texts;
}
