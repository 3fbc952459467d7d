/** Values per head, where the same report gives its population for the same year. */
import type { Cell, Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { findUnit } from '../../utils/lexicon/units.ts';
import { formatNumber, roundText } from '../format-number.ts';
import { withUnit } from '../names-of-data.ts';

export type PerHead = (row: Row, column: Column, cell: Cell) => string | undefined;

const POPULATION = 'population';

/**
 * Divides levels of money, area, mass … by the population of the same column and period. Undefined for what is not a
 * level, for the population itself, and where the report does not give it; undefined as a whole where none does.
 */
export function perHeadOf({ columns, rows }: Comparison): PerHead | undefined {
  const people = rows.find(({ indicator, measure }) => indicator === POPULATION && measure === 'level');
  if (!people) return undefined;
  const place = new Map(columns.map(({ id }, index) => [id, index]));
  return (row, column, cell) => {
    const population = people.cells[place.get(column.id) ?? -1];
    if (row === people || row.measure !== 'level' || !population || population.incomparable) return undefined;
    if (cell.incomparable || cell.period !== population.period) return undefined;
    const unit = findUnit(cell.unit ?? row.unit ?? '');
    const heads = Number(population.value) * Number(findUnit(people.unit ?? '')?.factor ?? 1);
    if (!unit || unit.dimension.startsWith('count:') || heads === 0) return undefined;
    const share = (Number(cell.value) * Number(unit.factor)) / heads;
    const base = unit.name.replace(/^(?:万亿|亿|千万|百万|万)/, '');
    return withUnit(formatNumber(roundText(share, share >= 100 ? 0 : 2)), base);
  };
}
