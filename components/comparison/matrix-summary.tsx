import type { Comparison } from '../../utils/compare/comparison.ts';
import { t } from '../i18n.ts';
import { Dotted } from '../parts/dotted.tsx';

/** How many cells are comparable, shown with a remark, or missing. */
export function countCells({ rows }: Comparison): { comparable: number; noted: number; missing: number } {
  const cells = rows.flatMap((row) => row.cells);
  const given = cells.filter((cell) => cell !== undefined);
  const comparable = given.filter((cell) => !cell.incomparable).length;
  return { comparable, noted: given.length - comparable, missing: cells.length - given.length };
}

/** "12 indicators × 6 regions · 50 comparable · 8 noted · 14 not given". */
export function MatrixSummary({ comparison }: { comparison: Comparison }) {
  const { comparable, noted, missing } = countCells(comparison);
  return (
    <p class="small">
      <Dotted
        parts={[
          t('matrixSummary', comparison.rows.length, comparison.columns.length),
          t('matrixComparable', comparable),
          t('matrixNoted', noted),
          t('matrixMissing', missing),
        ]}
      />
    </p>
  );
}
