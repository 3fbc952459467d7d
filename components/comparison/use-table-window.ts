import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { useGradually } from '../use-gradually.ts';

/** Which cells of a table are in view; each range is half-open. */
interface View {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Which cells of a table are drawn: those in view and some around them. */
export interface TableWindow extends View {
  /** Scrolls a row into view. */
  readonly bring: (row: number) => void;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows above and below the view that are drawn ahead, some more with each frame. */
const AHEAD = 6;
const AHEAD_A_FRAME = 2;
/** Columns come and go in groups, so that a step sideways does not draw every row again. */
const COLUMN_GROUP = 4;

function lookThrough(element: HTMLElement, rowHeight: number): View {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const [heads, head] = element.querySelectorAll<HTMLElement>('thead th');
  const columnWidth = head?.offsetWidth || 96;
  const room = clientWidth - (heads?.offsetWidth ?? 0);
  return {
    first: Math.floor(scrollTop / rowHeight),
    last: Math.ceil((scrollTop + clientHeight) / rowHeight),
    firstColumn: Math.max(0, Math.floor(scrollLeft / columnWidth / COLUMN_GROUP - 0.5)) * COLUMN_GROUP,
    lastColumn: Math.ceil((scrollLeft + room) / columnWidth / COLUMN_GROUP) * COLUMN_GROUP,
  };
}

const isSame = (a: View, b: View) =>
  a.first === b.first &&
  a.last === b.last &&
  a.firstColumn === b.firstColumn &&
  a.lastColumn === b.lastColumn;

/**
 * The part of a large table that is worth drawing. Rows are `rowHeight` pixels high. Where `version` is another one
 * than before, every row is drawn anew: at once those in view, the others over the next frames. A table without
 * `rowHeight` is drawn as a whole.
 */
export function useTableWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: TableSize,
  rowHeight: number | undefined,
  version: unknown,
): TableWindow {
  const view = useView(scroller, rowHeight);
  const ahead = useGradually(AHEAD, { first: 0, step: AHEAD_A_FRAME, version });
  const bring = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element || rowHeight === undefined) return;
      const top = row * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + 3 * rowHeight > element.scrollTop + element.clientHeight)
        element.scrollTop = top + 3 * rowHeight - element.clientHeight;
    },
    [scroller, rowHeight],
  );

  if (rowHeight === undefined) return { first: 0, last: rows, firstColumn: 0, lastColumn: columns, bring };
  const { first, last, firstColumn, lastColumn } = view;
  return {
    first: Math.min(Math.max(0, first - ahead), rows),
    last: last === 0 ? 0 : Math.min(last + ahead, rows),
    firstColumn,
    lastColumn: Math.min(lastColumn, columns),
    bring,
  };
}

/** What of the table is in view, followed as one scrolls; nothing before the first layout. */
function useView(scroller: RefObject<HTMLElement | null>, rowHeight: number | undefined): View {
  const [view, setView] = useState<View>({ first: 0, last: 0, firstColumn: 0, lastColumn: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || rowHeight === undefined) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = lookThrough(element, rowHeight);
      setView((now) => (isSame(now, next) ? now : next));
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
  }, [scroller, rowHeight]);
  return view;
}
