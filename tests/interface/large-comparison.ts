/** An invented comparison of any size, the same each time, for the matrix at its limits. */
import type { Cell, Column, Comparison, Row } from '../../utils/compare/comparison.ts';
import { indicators } from '../../utils/lexicon/indicators.ts';

const UNITS = ['亿元', '万人', '%', '公里'];

/** About one cell in seven is missing and one in nine has a remark. */
export function largeComparison(columnCount: number, rowCount: number): Comparison {
  const columns = Array.from(
    { length: columnCount },
    (_, index): Column => ({
      id: `c${index}`,
      reportId: `r${index}`,
      region: `虚构县${index + 1}`,
      title: `虚构县${index + 1}2024年政府工作报告`,
      year: '2023',
      capturedAt: '2026-11-12T08:00:00.000Z',
      base: index === 0,
    }),
  );
  const rows = Array.from({ length: rowCount }, (_, index) => makeRow(index, columnCount));
  return { columns, rows };
}

function makeRow(index: number, columnCount: number): Row {
  const indicator = indicators[index % indicators.length]?.id ?? 'gdp';
  const cells = Array.from({ length: columnCount }, (_, column) => makeCell(index, column));
  return {
    indicator,
    measure: index < indicators.length ? 'level' : 'growth',
    unit: UNITS[index % UNITS.length] ?? '亿元',
    period: '2023',
    better: 'higher',
    coverage: { given: cells.filter((cell) => cell && !cell.incomparable).length, of: columnCount },
    cells,
  };
}

function makeCell(row: number, column: number): Cell | undefined {
  const number = row * 31 + column * 17;
  if (number % 7 === 3) return undefined;
  const value = ((number % 9000) / 10 + 10).toFixed(1);
  const remark = number % 9 === 4 && column > 0;
  return {
    columnId: `c${column}`,
    figureId: `r${column}/${row}`,
    start: 0,
    value,
    raw: value,
    label: '',
    period: '2023',
    status: 'actual',
    estimated: false,
    contradicted: false,
    growth: { value: ((number % 200) / 10).toFixed(1), unit: '%' },
    ...(remark && { incomparable: 'check' as const }),
    ...(column > 0 &&
      !remark && {
        gap: {
          value: (((number % 400) - 200) / 10).toFixed(1),
          unit: '%' as const,
          verdict: number % 2 ? 'better' : 'worse',
        },
      }),
  };
}
