import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '~/utils/model/page-report';
import type { StatementRef } from '~/utils/model/statement';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';
import { speakersByName } from '~/utils/store/speakers-by-name';

/** Records of speakers by their name in the page. */
export type SpeakerRefs = ReadonlyMap<string, StatementRef>;

const NONE: SpeakerRefs = new Map();

/** Who of a page's speakers is on record, followed as the store changes; empty until it is read. */
export function useSpeakerRefs(report: PageReport | null | undefined): SpeakerRefs {
  const [refs, setRefs] = useState<SpeakerRefs>(NONE);
  useEffect(() => {
    const names = new Set(report?.claims.flatMap(({ attribution }) => attribution?.speaker?.name ?? []));
    if (names.size === 0) return;
    return live(() => speakersByName(openStore(), [...names]), setRefs, logFailure);
  }, [report]);
  return refs;
}

function logFailure(error: unknown): void {
  console.error('On Record: the speakers could not be read.', error);
}
