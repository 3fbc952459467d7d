import { compareReports } from '../../utils/compare/compare-reports.ts';
import type { Comparison } from '../../utils/compare/comparison.ts';
import { type FigureInput, inventedReport } from './invented-report.ts';

/** A level of the product, for tests. */
export const gdp = (value: number, unit: string, more: Partial<FigureInput> = {}): FigureInput => ({
  raw: `${value}${unit}`,
  value,
  unit,
  indicator: 'gdp',
  label: '地区生产总值',
  period: '2019',
  ...more,
});

/** Two reports of one year side by side, the first as the base. */
export const pair = (base: FigureInput[], other: FigureInput[]) =>
  compareReports([inventedReport('a', '青渚县', '2019', base), inventedReport('b', '白塘区', '2019', other)]);

/** A comparison as text, one line a row: unit, period, then each cell with its gap or its reason. */
export function lines({ rows }: Comparison): string[] {
  return rows.map(({ indicator, measure, unit, period, cells }) =>
    [
      `${indicator} ${measure} ${unit ?? '-'} ${period ?? '-'}`,
      ...cells.map((cell) =>
        cell
          ? [
              cell.value + (cell.unit ?? ''),
              cell.growth && `+${cell.growth.value}${cell.growth.unit}`,
              cell.incomparable,
              cell.gap && `${cell.gap.value}${cell.gap.unit} ${cell.gap.verdict}`,
            ]
              .filter(Boolean)
              .join(' ')
          : '—',
      ),
    ].join(' | '),
  );
}
