import { useEffect, useState } from 'preact/hooks';
import type { Attribution } from '~/utils/model/attribution';
import type { Claim } from '~/utils/model/claim';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';
import { similarStatements } from '~/utils/store/similar-statements';
import type { Elsewhere } from '../statement/statement-page';
import { pageStore } from './use-catalogue';

/** One statement stands alone here, so that every pack that holds it can be asked; this many are more than there are. */
const LIMITS = { compared: 60, shown: 60 };

/** The same statement in other packs and among the user's own, as the matcher tells; empty until it is sought. */
export function useElsewhere(ref: StatementRef, record: StatementRecord | null): Elsewhere {
  const [elsewhere, setElsewhere] = useState<Elsewhere>([]);
  const text = record?.statement.text ?? '';
  useEffect(() => {
    setElsewhere([]);
    if (!record) return;
    let current = true;
    const { saidOn, lang } = record.statement;
    const page = { url: '', title: '', outlet: null, author: null, date: saidOn, lang };
    similarStatements(pageStore(), claimOf(record), page, LIMITS).then(
      (found) => {
        if (current)
          setElsewhere(found.filter(({ match }) => match.tier === 'same' && !isSame(match.statement, ref)));
      },
      (error: unknown) => console.error('On Record: other packs could not be asked.', error),
    );
    return () => {
      current = false;
    };
  }, [ref.packId, ref.id, text]);
  return elsewhere;
}

function isSame(a: StatementRef, b: StatementRef): boolean {
  return a.packId === b.packId && a.id === b.id;
}

/** The statement as a page would quote it. */
function claimOf({ statement, speaker }: StatementRecord): Claim {
  return {
    id: statement.id,
    text: statement.text,
    spans: [],
    sentence: statement.text,
    before: '',
    attribution: speaker && attributionTo(speaker.name),
    checkWorthiness: 0,
  };
}

function attributionTo(name: string): Attribution {
  return {
    content: [],
    source: [],
    cue: [],
    kind: 'direct',
    type: 'communication',
    speaker: { name, role: null, sort: 'person', rule: 'as-given', mention: name, confidence: 1 },
    stance: 'neutral',
    negated: false,
    confidence: 1,
    foundBy: 'library',
  };
}
