import { useEffect, useRef, useState } from 'preact/hooks';
import type { StatementQuery } from '~/utils/model/statement-query';
import { readRoute, routeHash } from '../library-route';
import { readQuery, writeQuery } from '../statements/query-params';

/** `type`: the address follows when the typing pauses. `choose`: a step that the Back button undoes. */
export type QueryStep = 'type' | 'choose';

/** Browsers refuse addresses that change with every key. Milliseconds. */
const TYPING_PAUSE = 400;

function fromAddress(): StatementQuery {
  const route = readRoute(location.hash);
  return readQuery(route?.view === 'statements' ? (route.query ?? '') : '');
}

/** What the address asks the list of statements for, followed both ways. */
export function useStatementQuery(): readonly [
  StatementQuery,
  (next: StatementQuery, step: QueryStep) => void,
] {
  const [query, setQuery] = useState(fromAddress);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current);
      if (readRoute(location.hash)?.view === 'statements') setQuery(fromAddress());
    };
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const ask = (next: StatementQuery, step: QueryStep) => {
    setQuery(next);
    clearTimeout(timer.current);
    const hash = routeHash({ view: 'statements', query: writeQuery(next) });
    if (step === 'choose') history.pushState(null, '', hash);
    else timer.current = setTimeout(() => history.replaceState(null, '', hash), TYPING_PAUSE);
  };
  return [query, ask];
}
