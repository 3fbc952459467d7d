import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Marked, marksOf } from '../text-runs.ts';

export interface FigureWalk {
  readonly marks: readonly Marked[];
  /** Index of the open figure in the capture's list. */
  readonly open: number | undefined;
  /** Its place in the text's order, from 1. */
  readonly position: number;
  readonly total: number;
  readonly go: (index: number) => void;
  readonly step: (by: number) => void;
}

function figureAt(event: Event): number | undefined {
  const mark =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : undefined;
  const index = mark?.dataset.figure;
  return index === undefined ? undefined : Number(index);
}

/**
 * Walking from figure to figure: by J and K, by focus, by pointing. The mark that is open gets its class and the tab
 * stop here, on the element itself: drawing the whole text again for it would be slow.
 */
export function useFigures(
  figures: readonly { readonly start: number; readonly raw: string }[],
  text: RefObject<HTMLElement | null>,
): FigureWalk {
  const marks = useMemo(() => marksOf(figures), [figures]);
  const [chosen, setChosen] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const open = pointed ?? chosen;
  const place = marks.findIndex(({ index }) => index === chosen);

  useEffect(() => {
    const mark = open === undefined ? undefined : findMark(text.current, open);
    if (!mark) return undefined;
    mark.classList.add('open');
    return () => mark.classList.remove('open');
  }, [open, text]);

  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const leave = new AbortController();
    const choose = (event: Event) => {
      const index = figureAt(event);
      if (index !== undefined) setChosen(index);
    };
    const point = (event: Event) => setPointed(figureAt(event));
    const { signal } = leave;
    element.addEventListener('mouseover', point, { signal });
    element.addEventListener('mouseleave', () => setPointed(undefined), { signal });
    element.addEventListener('focusin', choose, { signal });
    element.addEventListener('click', choose, { signal });
    return () => leave.abort();
  }, [text]);

  const go = useCallback(
    (index: number) => {
      setPointed(undefined);
      setChosen(index);
      const mark = findMark(text.current, index);
      for (const other of text.current?.querySelectorAll<HTMLElement>('[data-figure][tabindex="0"]') ?? [])
        other.tabIndex = -1;
      if (!mark) return;
      mark.tabIndex = 0;
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'center' });
    },
    [text],
  );

  return {
    marks,
    open,
    position: open === undefined ? 0 : marks.findIndex(({ index }) => index === open) + 1,
    total: marks.length,
    go,
    step(by) {
      const next = marks[place === -1 && by < 0 ? marks.length - 1 : place + by];
      if (next) go(next.index);
    },
  };
}

/** The element of a figure in the text. */
export function findMark(text: HTMLElement | null, index: number): HTMLElement | undefined {
  return text?.querySelector<HTMLElement>(`[data-figure="${index}"]`) ?? undefined;
}
