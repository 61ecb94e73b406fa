import { useEffect, useState } from 'preact/hooks';
import { requestSurely } from '~/utils/messaging/request';
import type { MarkLook } from '~/utils/model/mark';
import { readMarkLook, watchMarkLook } from '~/utils/settings/mark-look';

/** How marks look, followed as it changes (null until it is read), and the way to change it in every open page. */
export function useMarkLook(): readonly [MarkLook | null, (look: MarkLook) => void] {
  const [look, setLook] = useState<MarkLook | null>(null);
  useEffect(() => {
    let current = true;
    const refresh = () => {
      readMarkLook().then((next) => current && setLook(next));
    };
    refresh();
    const stop = watchMarkLook(refresh);
    return () => {
      current = false;
      stop();
    };
  }, []);
  const choose = (next: MarkLook) => {
    setLook(next);
    void requestSurely('marks:choose', { look: next });
  };
  return [look, choose];
}
