import { useEffect, useState } from 'preact/hooks';
import { readReviews, watchReviews } from '~/utils/settings/tab-findings';

const NONE: readonly string[] = [];

/** The fact-checks that a tab's page publishes, each as the JSON text it wrote, followed; nothing in them is checked. */
export function useReviewTexts(tabId: number | null): readonly string[] {
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    setTexts(NONE);
    if (tabId === null) return;
    let current = true;
    const stop = watchReviews(tabId, (next) => current && setTexts(next ?? NONE));
    readReviews(tabId).then((first) => current && setTexts(first));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  return texts;
}
