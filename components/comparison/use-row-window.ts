import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  /** Scrolls so that a row stands in the window; it is there after the next drawing. */
  readonly bring: (row: number) => void;
}

const EXTRA = 8;

/**
 * Which rows of a tall table are worth drawing: those in view and a few around them. Rows are `height` pixels high.
 * Printing draws all of them. Without `height` every row is drawn.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  height: number | undefined,
): RowWindow {
  const [seen, setSeen] = useState({ first: 0, last: 30 });
  const [printing, setPrinting] = useState(false);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || height === undefined) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const first = Math.max(0, Math.floor(element.scrollTop / height) - EXTRA);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + EXTRA;
      setSeen((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, height]);

  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);

  const bring = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element || height === undefined) return;
      const top = row * height;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + 3 * height > element.scrollTop + element.clientHeight)
        element.scrollTop = top + 3 * height - element.clientHeight;
    },
    [scroller, height],
  );

  const all = height === undefined || printing;
  return { first: all ? 0 : seen.first, last: all ? total : Math.min(total, seen.last), bring };
}
