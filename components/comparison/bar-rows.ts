/** The rows of the narrow comparison: who is compared, in which order, and who is left out. Pure. */
import type { Cell, Column, Comparison, Row } from '../../utils/compare/comparison.ts';

export interface BarEntry {
  readonly column: Column;
  readonly cell: Cell;
  readonly value: number;
}

export interface BarRows {
  /** The base first, then by falling gap. */
  readonly compared: readonly BarEntry[];
  readonly leftOut: readonly { readonly column: Column; readonly cell?: Cell }[];
  readonly base?: number;
  /** Digits after the point that the widest value has: others are padded to align the points. */
  readonly fraction: number;
}

const fractionOf = (text: string) => text.split('.')[1]?.length ?? 0;

/** Sorts a row's cells into bars and leftovers. */
export function barRows({ columns }: Comparison, row: Row): BarRows {
  const compared: BarEntry[] = [];
  const leftOut: { column: Column; cell?: Cell }[] = [];
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (cell && !cell.incomparable) compared.push({ column, cell, value: Number(cell.value) });
    else leftOut.push({ column, ...(cell && { cell }) });
  });
  compared.sort((a, b) => Number(b.column.base) - Number(a.column.base) || b.value - a.value);
  const base = compared.find(({ column }) => column.base)?.value;
  return {
    compared,
    leftOut,
    ...(base !== undefined && { base }),
    fraction: Math.max(0, ...compared.map(({ cell }) => fractionOf(cell.value))),
  };
}

/** What a value lacks to the widest fraction, to be set invisibly: `.00` after 133 beside 96.72. */
export function missingDigits(value: string, fraction: number): string {
  const own = fractionOf(value);
  if (own >= fraction) return '';
  return (own === 0 ? '.' : '') + '0'.repeat(fraction - own);
}
