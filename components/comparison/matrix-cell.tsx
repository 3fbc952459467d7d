import type { Cell, CellGap, Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { Badge, incomparableBadge, StandingBadges } from '../parts/badge.tsx';
import { Missing } from '../parts/main-figures-table.tsx';
import {
  baseCell,
  gapText,
  growthText,
  incomparableReason,
  indexText,
  type Mode,
  noIndexReason,
  valueText,
  verdictText,
} from './cell-text.ts';
import type { MatrixProps } from './matrix.tsx';

interface CellProps extends Pick<MatrixProps, 'mode' | 'second' | 'open' | 'onOpen'> {
  readonly cell: Cell | undefined;
  readonly row: Row;
  readonly column: Column;
  readonly comparison: Comparison;
  /** `row-column`, for the arrow keys. */
  readonly place: string;
}

function lookOf(cell: Cell | undefined): string {
  if (!cell) return 'none';
  if (cell.incomparable === 'check') return 'out';
  return cell.incomparable ? 'not' : '';
}

/** A value, its badges, and its growth or its gap to the base; pressing it opens the sentence. */
export function MatrixCell({ cell, row, column, comparison, place, mode, second, open, onOpen }: CellProps) {
  const isOpen = cell !== undefined && open?.figureId === cell.figureId;
  return (
    <button
      type="button"
      class={`cell ${lookOf(cell)}${isOpen ? ' open' : ''}`}
      data-place={place}
      tabIndex={place === '0-0' ? 0 : -1}
      aria-disabled={cell ? undefined : 'true'}
      onClick={() => cell && onOpen({ reportId: column.reportId, figureId: cell.figureId })}
    >
      {cell ? (
        <>
          <span class="value-line">
            {cell.incomparable && <Badge kind={incomparableBadge(cell.incomparable)} />}
            <StandingBadges of={cell} />
            <span class="value">{modeText({ cell, row, comparison, mode })}</span>
          </span>
          <span class="under">
            <SecondLine
              cell={cell}
              isBase={column.base}
              mode={mode}
              second={second}
              noIndex={mode === 'index' ? noIndexReason(row, baseCell(row, comparison)) : undefined}
            />
          </span>
        </>
      ) : (
        <Missing />
      )}
    </button>
  );
}

function SecondLine({
  cell,
  isBase,
  mode,
  second,
  noIndex,
}: {
  cell: Cell;
  isBase: boolean;
  mode: Mode;
  second: MatrixProps['second'];
  noIndex: string | undefined;
}) {
  if (cell.incomparable) return incomparableReason(cell);
  if (noIndex) return noIndex;
  if (second === 'gap' && !isBase && cell.gap) return <Gap gap={cell.gap} />;
  return mode === 'value' ? growthText(cell) : undefined;
}

/** `+28.6% 优`: the sign says higher or lower, the word better or worse. */
export function Gap({ gap }: { gap: CellGap }) {
  const verdict = verdictText(gap);
  return (
    <>
      {gapText(gap)}
      {verdict && <span class={`verdict is-${gap.verdict}`}>{verdict}</span>}
    </>
  );
}

function modeText({
  cell,
  row,
  comparison,
  mode,
}: {
  cell: Cell;
  row: Row;
  comparison: Comparison;
  mode: Mode;
}): string {
  if (mode === 'growth') return growthText(cell) ?? (row.measure === 'growth' ? valueText(cell, row) : '—');
  if (mode === 'index') return indexText(cell, row, baseCell(row, comparison)) ?? '—';
  return valueText(cell, row);
}
