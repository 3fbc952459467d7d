import type { ComponentChildren } from 'preact';
import type { OpenCell } from './open-cell.ts';

/** A number that opens its sentence when it is pressed. */
export function NumberButton({
  cell: { reportId, figureId },
  onOpen,
  children,
}: {
  cell: OpenCell;
  onOpen: (cell: OpenCell) => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="number-button" onClick={() => onOpen({ reportId, figureId })}>
      {children}
    </button>
  );
}
