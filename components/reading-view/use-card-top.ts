import { useLayoutEffect, useState } from 'preact/hooks';
import { findMark } from './use-figures.ts';

interface Holder {
  readonly current: HTMLElement | null;
}

/** Where the card stands in the margin: level with the first line of its figure. */
export function useCardTop(scroller: Holder, text: Holder, open: number | undefined): number | undefined {
  const [top, setTop] = useState<number>();
  useLayoutEffect(() => {
    const mark = open === undefined ? undefined : findMark(text.current, open);
    const grid = scroller.current?.querySelector('.reading-grid');
    if (mark && grid) setTop(mark.getBoundingClientRect().top - grid.getBoundingClientRect().top);
  }, [open, scroller, text]);
  return top;
}
