/** Orders of a comparison's rows. Pure. */
import type { Comparison, Row } from '../../utils/compare/comparison.ts';

export const rowOrders = ['usual', 'gap', 'coverage'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** The widest gap of a row; gaps in percent and in points do not share a scale, so points come after percent. */
function widestGap({ cells }: Row): { points: boolean; size: number } {
  const gaps = cells.flatMap((cell) => (cell?.gap ? [cell.gap] : []));
  return {
    points: gaps[0]?.unit === 'pp',
    size: Math.max(-1, ...gaps.map(({ value }) => Math.abs(Number(value)))),
  };
}

/** The same comparison with its rows by the lexicon, by the widest gap to the base, or by coverage. */
export function sortRows(comparison: Comparison, order: RowOrder): Comparison {
  if (order === 'usual') return comparison;
  const rows = [...comparison.rows];
  if (order === 'coverage') rows.sort((a, b) => b.coverage.given - a.coverage.given);
  else {
    const gaps = new Map(rows.map((row) => [row, widestGap(row)]));
    const none = { points: true, size: -1 };
    rows.sort((a, b) => {
      const one = gaps.get(a) ?? none;
      const other = gaps.get(b) ?? none;
      return Number(one.points) - Number(other.points) || other.size - one.size;
    });
  }
  return { ...comparison, rows };
}
