import { useEffect, useState } from 'preact/hooks';
import type { DeskForm } from '~/utils/desk/desk-form';
import { typedClaim } from '~/utils/desk/preview';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageMetadata } from '~/utils/model/page-text';
import { openStore } from '~/utils/store/open-store';
import { similarStatements } from '~/utils/store/similar-statements';
import { usePaused } from './use-paused';

/** Long enough not to search at every letter. Milliseconds. */
const PAUSE = 250;
/** Fewer words are like everything. */
const LEAST_WORDS = 3;

/** What is on record that says the same as the form, or nearly so; the form's own statement is not in it. */
export function useSimilar(form: DeskForm | null): readonly Comparison[] {
  const [similar, setSimilar] = useState<readonly Comparison[]>([]);
  const key = usePaused(
    form ? JSON.stringify([form.text.trim(), form.speaker.name.trim(), form.saidOn]) : '',
    PAUSE,
  );
  useEffect(() => {
    if (!form || form.text.trim().split(/\s+/).length < LEAST_WORDS) {
      setSimilar([]);
      return;
    }
    let current = true;
    similarStatements(openStore(), typedClaim(form), pageOf(form)).then(
      (found) => {
        if (!current) return;
        setSimilar(
          found.filter(
            ({ match: { statement } }) => statement.packId !== null || statement.id !== form.statementId,
          ),
        );
      },
      (error: unknown) => console.error('On Record: similar statements could not be sought.', error),
    );
    return () => {
      current = false;
    };
    // The key holds all of the form that is sought with.
  }, [key]);
  return similar;
}

function pageOf({ appearance, saidOn, lang }: DeskForm): PageMetadata {
  return {
    url: appearance?.url ?? '',
    title: appearance?.title ?? '',
    outlet: null,
    author: null,
    date: saidOn || null,
    lang,
  };
}
