import { beforeEach, describe, expect, test } from 'vitest';
import type { Cell, Row } from '../../utils/compare/comparison.ts';
import { speak } from '../messages-for-tests.ts';
import { indexText, noIndexReason } from './cell-text.ts';

beforeEach(() => speak('zh-CN'));

const cell = (value: string, more: Partial<Cell> = {}): Cell => ({
  columnId: 'c',
  figureId: 'f',
  start: 0,
  value,
  raw: value,
  label: '',
  status: 'actual',
  estimated: false,
  contradicted: false,
  ...more,
});
const row = (measure: Row['measure']): Row => ({
  indicator: 'gdp',
  measure,
  better: 'higher',
  coverage: { given: 2, of: 2 },
  cells: [],
});

describe('base = 100', () => {
  test.each([
    ['150', '120', '125'],
    ['120', '120', '100'],
    ['40', '120', '33.3'],
    ['-6', '120', '-5'],
  ])('%s against %s is %s', (value, base, index) => {
    expect(indexText(cell(value), row('level'), cell(base))).toBe(index.replace('-', '−'));
  });

  test.each([
    ['a rate', 'rate', cell('3'), '不宜折算'],
    ['a growth', 'growth', cell('7.1'), '不宜折算'],
    ['a rank', 'rank', cell('3'), '不宜折算'],
    ['no base', 'level', undefined, '本地无此数'],
    ['a base of nought', 'level', cell('0'), '本地无此数'],
    ['a base below nought', 'level', cell('-5'), '本地无此数'],
  ] as const)('%s has none, and says so', (_, measure, base, reason) => {
    expect(indexText(cell('4'), row(measure), base)).toBeUndefined();
    expect(noIndexReason(row(measure), base)).toBe(reason);
  });

  test('what is not compared has none', () => {
    expect(indexText(cell('4', { incomparable: 'target' }), row('level'), cell('5'))).toBeUndefined();
  });
});
