import type { Report } from '../utils/report.ts';

/**
 * Where in a table a number stands: the table's caption and the words that head its row and its column, as far as
 * there are any. Undefined for a number outside tables.
 */
export function tablePlace({ blocks, text }: Report, start: number): string | undefined {
  const index = blocks.findIndex((block) => start >= block.start && start < block.end);
  const block = blocks[index];
  if (block?.kind !== 'table') return undefined;
  const cell = block.cells.find((one) => start >= one.start && start < one.end);
  if (!cell) return undefined;
  const before = blocks[index - 1];
  const caption = before?.kind === 'caption' ? text.slice(before.start, before.end) : undefined;
  const heads = block.cells
    .filter((one) => one !== cell && (one.row === 0 || one.column === 0))
    .filter(
      (one) =>
        (one.row === 0 && cell.column >= one.column && cell.column < one.column + one.columnSpan) ||
        (one.column === 0 && cell.row >= one.row && cell.row < one.row + one.rowSpan),
    )
    .map((one) => text.slice(one.start, one.end).trim());
  return [caption, ...heads].filter((part) => part !== undefined && part !== '').join(' · ') || undefined;
}
