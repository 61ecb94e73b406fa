import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GridScroll } from '../statements/statement-grid';
import { type ListMeasures, scrollToRow, visibleWindow } from '../statements/visible-window';

/** Before anything is measured. CSS pixels. */
const GUESS = { rowHeight: 60, viewHeight: 600 };
const OVERSCAN = 6;

/** What of a long list of equally high rows is on the screen, followed as it is scrolled and resized. */
export function useListScroll(count: number): GridScroll {
  const view = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [size, setSize] = useState(GUESS);
  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const measure = () =>
      setSize({
        rowHeight: probe.current?.offsetHeight || GUESS.rowHeight,
        viewHeight: element.clientHeight || GUESS.viewHeight,
      });
    const follow = () => setScrollTop(element.scrollTop);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (probe.current) observer.observe(probe.current);
    element.addEventListener('scroll', follow, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, []);
  const list: ListMeasures = { count, ...size };
  const reveal = (row: number) => {
    if (!view.current) return;
    view.current.scrollTop = scrollToRow(list, view.current.scrollTop, row);
    setScrollTop(view.current.scrollTop);
  };
  return {
    view,
    probe,
    window: visibleWindow(list, scrollTop, OVERSCAN),
    rowHeight: size.rowHeight,
    pageSize: Math.max(1, Math.floor(size.viewHeight / size.rowHeight) - 1),
    reveal,
  };
}
