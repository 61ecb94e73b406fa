import { requestSurely } from '~/utils/messaging/request';
import type { MarkLook } from '~/utils/model/mark';
import { readMarkLook, watchMarkLook } from '~/utils/settings/mark-look';
import { type Source, useFollowed } from './use-followed';

const SOURCE: Source<MarkLook | null> = {
  read: readMarkLook,
  watch: (onChange) => watchMarkLook(() => void readMarkLook().then(onChange)),
};

/** How marks look, followed as it changes (null until it is read), and the way to change it in every open page. */
export function useMarkLook(): readonly [MarkLook | null, (look: MarkLook) => void] {
  const [look, setLook] = useFollowed('mark look', SOURCE, null);
  const choose = (next: MarkLook) => {
    setLook(next);
    void requestSurely('marks:choose', { look: next });
  };
  return [look, choose];
}
