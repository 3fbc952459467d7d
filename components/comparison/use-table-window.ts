import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Which cells of a table are drawn; each range is half-open. */
export interface TableWindow {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

const EXTRA_ROWS = 6;
/** Columns come and go in groups, so that a step sideways does not draw every row again. */
const COLUMN_GROUP = 4;

function lookThrough(element: HTMLElement, rowHeight: number): TableWindow {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const columnWidth = element.querySelector<HTMLElement>('thead th + th')?.offsetWidth || 98;
  return {
    first: Math.max(0, Math.floor(scrollTop / rowHeight) - EXTRA_ROWS),
    last: Math.ceil((scrollTop + clientHeight) / rowHeight) + EXTRA_ROWS,
    firstColumn: Math.max(0, Math.floor(scrollLeft / columnWidth / COLUMN_GROUP - 0.5)) * COLUMN_GROUP,
    lastColumn: Math.ceil((scrollLeft + clientWidth) / columnWidth / COLUMN_GROUP + 0.5) * COLUMN_GROUP,
  };
}

const same = (a: TableWindow, b: TableWindow) =>
  a.first === b.first &&
  a.last === b.last &&
  a.firstColumn === b.firstColumn &&
  a.lastColumn === b.lastColumn;

/**
 * The part of a large table that is worth drawing: what is in view and a little around it. Rows are `rowHeight` pixels
 * high. Printing draws everything; so does a table without `rowHeight`.
 */
export function useTableWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, columns }: TableSize,
  rowHeight: number | undefined,
): TableWindow & { readonly bring: (row: number) => void } {
  const [seen, setSeen] = useState<TableWindow>({ first: 0, last: 24, firstColumn: 0, lastColumn: 12 });
  const printing = usePrinting();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || rowHeight === undefined) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = lookThrough(element, rowHeight);
      setSeen((now) => (same(now, next) ? now : next));
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

  if (rowHeight === undefined || printing)
    return { first: 0, last: rows, firstColumn: 0, lastColumn: columns, bring };
  const { first, last, firstColumn, lastColumn } = seen;
  return {
    first: Math.min(first, rows),
    last: Math.min(last, rows),
    firstColumn,
    lastColumn: Math.min(lastColumn, columns),
    bring,
  };
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => leave.abort();
  }, []);
  return printing;
}
