import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Imported, ImportedStatement } from '~/utils/interchange/import/imported';
import { requestSurely } from '~/utils/messaging/request';
import { readAuthor } from '~/utils/settings/author';
import { editBy } from '~/utils/store/edit';
import { importOwn, previewOwnImport } from '~/utils/store/import-own';
import { openStore } from '~/utils/store/open-store';
import { today } from '~/utils/text/today';
import { ownRecordsOfImport } from '~/utils/transfer/own-records';
import { readPageReviews } from '../reviews/read-page-reviews';
import { useReviewTexts } from './use-review-texts';

/** The page's own fact-checks; null when it publishes none. */
export type PageReviews = {
  readonly reviews: Omit<Imported<ImportedStatement>, 'rows'>;
  /** Statements among them that are on record among the user's own; null until that is known. */
  readonly known: number | null;
  /** Puts them on record: how many statements are new, or the code of what went wrong. */
  readonly accept: (reason: string) => Promise<{ readonly created: number } | { readonly code: string }>;
} | null;

/**
 * The fact-checks that a tab's page publishes, followed, and the way to put them on record.
 *
 * @param lang language of the page, for reviews that name none
 */
export function usePageReviews(tabId: number | null, lang: string | null): PageReviews {
  const texts = useReviewTexts(tabId);
  const [known, setKnown] = useState<number | null>(null);
  const reviews = useMemo(
    () => readPageReviews(texts, { lang: lang ?? 'en', today: today() }),
    [texts, lang],
  );
  useEffect(() => {
    setKnown(null);
    let current = true;
    const records = ownRecordsOfImport(reviews.records, new Date().toISOString());
    if (records.statements.length > 0)
      previewOwnImport(openStore(), records).then(
        ({ duplicates }) => current && setKnown(duplicates.statements),
      );
    return () => {
      current = false;
    };
  }, [reviews]);
  if (texts.length === 0) return null;
  return {
    reviews,
    known,
    async accept(reason) {
      const now = new Date();
      const edit = editBy(await readAuthor(), reason, now);
      const records = ownRecordsOfImport(reviews.records, now.toISOString());
      // What the user has changed since an earlier time stays as the user has it.
      const result = await importOwn(openStore(), records, { edit, changed: 'keep' });
      if (!result.ok) return { code: result.error.code };
      await requestSurely('store:changed', {});
      return { created: result.value.created.statements };
    },
  };
}
