import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FigureInput, inventedReport } from '../../tests/compare/invented-report.ts';
import { compareReports } from './compare-reports.ts';
import { convert, measureUnit } from './row-unit.ts';

const figure: fc.Arbitrary<FigureInput> = fc
  .record({
    value: fc.integer({ min: 1, max: 99_999 }),
    unit: fc.constantFrom('亿元', '万元', '亿美元', '%', '个'),
    indicator: fc.constantFrom('gdp', 'exports', 'unemployment_rate', 'hightech_firms'),
    label: fc.constantFrom('地区生产总值', '区属GDP', '出口总额', '失业率', '新增高新技术企业'),
    measure: fc.constantFrom('level' as const, 'growth' as const, 'rate' as const),
    status: fc.constantFrom('actual' as const, 'target' as const, 'norm' as const),
    certainty: fc.constantFrom('sure' as const, 'check' as const),
    period: fc.constantFrom('2018', '2019', '2019-Q1', '2016/2019', '2020'),
  })
  .map((fields) => ({ ...fields, raw: `${fields.value}${fields.unit}` }));

const placed = fc
  .array(figure, { maxLength: 12 })
  .map((figures) => figures.map((one, index) => ({ ...one, id: `f${index}`, start: index * 10 })));
const compare = (base: readonly FigureInput[], other: readonly FigureInput[]) =>
  compareReports([inventedReport('a', '青渚县', '2019', base), inventedReport('b', '白塘区', '2019', other)]);

test('the order in which figures come changes nothing', () => {
  fc.assert(
    fc.property(placed, placed, (base, other) => {
      expect(compare(base.toReversed(), other.toReversed())).toEqual(compare(base, other));
    }),
  );
});

test('what is compared is a sure result of the row’s period, and only that has a gap', () => {
  fc.assert(
    fc.property(placed, placed, (base, other) => {
      const figures = [base, other];
      for (const row of compare(base, other).rows)
        row.cells.forEach((cell, column) => {
          if (!cell) return;
          const read = figures[column]?.find(({ id }) => id === cell.figureId);
          expect(read).toMatchObject({ indicator: row.indicator, measure: row.measure });
          if (cell.incomparable) expect(cell.gap).toBeUndefined();
          else
            expect([read?.certainty, read?.status === 'target', read?.period]).toEqual([
              'sure',
              false,
              row.period,
            ]);
        });
    }),
  );
});

test('a gap has the sign of the difference, and its verdict follows the better direction', () => {
  fc.assert(
    fc.property(placed, placed, (base, other) => {
      for (const { cells, better, measure } of compare(base, other).rows) {
        const [own, cell] = cells;
        if (!own || !cell?.gap || own.unit || cell.unit || measure === 'rank') continue;
        const sign = new Big(cell.value).cmp(own.value);
        expect(Math.sign(Number(cell.gap.value))).toBe(sign);
        const expected =
          sign === 0
            ? 'same'
            : better === 'none'
              ? 'neutral'
              : sign > 0 === (better === 'higher')
                ? 'better'
                : 'worse';
        expect(cell.gap.verdict).toBe(expected);
      }
    }),
  );
});

test('a value goes to another unit and back without a digit lost', () => {
  const units = ['亿元', '万元', '元', '万亿元'].map(measureUnit);
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(9999),
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      (whole, part, from, to) => {
        const value = `${whole}.${part}`;
        expect(new Big(convert(convert(value, from, to), to, from)).eq(value)).toBe(true);
      },
    ),
  );
});
