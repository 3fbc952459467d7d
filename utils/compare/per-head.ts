import Big from 'big.js';
import { significantDigits } from '../decimal.ts';
import { findUnit } from '../lexicon/units.ts';
import { samePeriod } from '../period.ts';
import type { Cell, Comparison, Row } from './comparison.ts';
import { relativeGap } from './gap.ts';

/** The denominator: residents, of the same column and year, captured from the same report. */
const DENOMINATOR = 'population';
/** Amounts of these are meaningful for each resident. */
const DIVIDED = /^(?:money:|mass$|energy$|area$|volume$|length$)/u;
const PER_PERSON = /人均|户均|每[千万]?人/u;

/**
 * The comparison with each amount divided by the residents of its region, where its report gives their number for the
 * same year; a cell without it is absent, as is a row of which nothing is left. The unit becomes 元/人.
 */
export function perHead({ columns, rows }: Comparison): Comparison {
  const heads = rows.find(({ indicator, measure }) => indicator === DENOMINATOR && measure === 'level');
  const headUnit = heads?.unit === undefined ? undefined : findUnit(heads.unit);
  if (!heads || !headUnit) return { columns, rows: [] };
  const base = columns.findIndex((column) => column.base);
  return { columns, rows: rows.flatMap((row) => divided(row, heads, headUnit.factor, base) ?? []) };
}

function divided(row: Row, heads: Row, headFactor: string, base: number): Row | undefined {
  const unit = row.unit === undefined ? undefined : findUnit(row.unit);
  const isPerPerson = row.cells.some((cell) => cell && PER_PERSON.test(cell.label));
  if (row.measure !== 'level' || !unit || !DIVIDED.test(unit.dimension) || isPerPerson) return undefined;
  const stem = row.unit?.replace(/^[十百千万亿]+/u, '') ?? '';
  const plain = findUnit(stem);
  if (!plain) return undefined;
  const cells = row.cells.map((cell, column) => {
    const head = heads.cells[column];
    if (!cell || cell.incomparable || !head || head.incomparable === 'check') return undefined;
    return samePeriod(cell.period, head.period)
      ? headCell(cell, head, [unit.factor, plain.factor, headFactor])
      : undefined;
  });
  if (!cells.some(Boolean)) return undefined;
  return {
    ...row,
    unit: `${stem}/人`,
    cells: withGaps(cells, base, row),
    coverage: { given: cells.filter(Boolean).length, of: cells.length },
  };
}

/** With as many digits as the coarser of the two numbers has. */
function headCell(cell: Cell, head: Cell, [unit, plain, heads]: readonly [string, string, string]): Cell {
  const { growth: _, gap: __, ...rest } = cell;
  const value = new Big(cell.value).times(unit).div(plain).div(new Big(head.value).times(heads));
  const digits = Math.max(3, Math.min(significantDigits(cell.value), significantDigits(head.value)));
  return { ...rest, value: value.toFixed(Math.max(0, digits - 1 - value.e)) };
}

function withGaps(cells: readonly (Cell | undefined)[], base: number, { better }: Row): (Cell | undefined)[] {
  const own = cells[base];
  return cells.map((cell, column) => {
    if (!cell || !own || column === base) return cell;
    const gap = relativeGap(cell.value, own.value, better);
    return gap ? { ...cell, gap } : cell;
  });
}
