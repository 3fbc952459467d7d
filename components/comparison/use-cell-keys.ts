import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TableSize } from './use-table-window.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

function moveFrom(event: KeyboardEvent, { row, column }: Place, size: TableSize): Place | undefined {
  if (event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return undefined;
  }
}

const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);

/**
 * Arrow keys between cells that carry `data-place="row-column"`. The tab stop moves on the elements themselves, so
 * that nothing is drawn again for it; `bring` scrolls to a row that is not drawn yet.
 */
export function useCellKeys(
  table: RefObject<HTMLTableElement | null>,
  { rows, columns }: TableSize,
  bring: (row: number) => void,
): void {
  useEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return;
      for (const cell of element.querySelectorAll<HTMLElement>('[data-place][tabindex="0"]'))
        cell.tabIndex = -1;
      target.tabIndex = 0;
    };
    const onKey = (event: KeyboardEvent) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      const [row = 0, column = 0] = (place ?? '').split('-').map(Number);
      const next = place === undefined ? undefined : moveFrom(event, { row, column }, { rows, columns });
      if (!next) return;
      event.preventDefault();
      const to = { row: clamp(next.row, rows), column: clamp(next.column, columns) };
      bring(to.row);
      focusWhenDrawn(element, to);
    };
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('keydown', onKey, { signal });
    return () => leave.abort();
  }, [table, rows, columns, bring]);
}

function focusWhenDrawn(table: HTMLElement, { row, column }: Place, patience = 8): void {
  const cell = table.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);
  if (cell) {
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (patience > 0) {
    // A column out of view is drawn once it is scrolled to.
    table
      .querySelector(`thead th:nth-child(${column + 2})`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    requestAnimationFrame(() => focusWhenDrawn(table, { row, column }, patience - 1));
  }
}
