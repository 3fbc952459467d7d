import { expect, test } from 'vitest';
import type { Row } from '../../utils/compare/comparison.ts';
import { speak } from '../messages-for-tests.ts';
import { rowChart } from './row-chart.ts';
import type { Point, Series } from './series.ts';

speak('zh-CN');

const row: Row = {
  indicator: 'gdp',
  measure: 'level',
  unit: '亿元',
  better: 'higher',
  coverage: { given: 1, of: 1 },
  cells: [],
};

function labels(more: Partial<Point>, years: readonly number[]) {
  const pointOf = (year: number): Point => ({
    ...{ year, value: 640, text: '640', status: 'actual', estimated: false, contradicted: false },
    ...{ reportId: 'a', figureId: `a-${year}`, ...more },
  });
  const series: Series = {
    columnId: 'c',
    name: '青渚县',
    base: false,
    compared: pointOf(2021),
    points: years.map(pointOf),
  };
  const spec = rowChart(row, [series], new Map());
  return spec.kind === 'target' ? [] : spec.marks.map(({ label }) => label);
}

test.each([
  [{}, [], ['青渚县、640 亿元']],
  [{ status: 'norm' as const }, [], ['青渚县、640 亿元、标准值，不是实绩']],
  [{ estimated: true, contradicted: true }, [], ['青渚县、640 亿元、预计数、算术不符']],
  [
    { contradicted: true },
    [2020, 2021],
    ['青渚县、640 亿元、2020、算术不符', '青渚县、640 亿元、2021、算术不符'],
  ],
])('a mark of %j says what is to be known about it (years %j)', (more, years, expected) => {
  expect(labels(more, years)).toEqual(expected);
});
