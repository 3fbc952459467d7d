/** An invented comparison of six regions, in the final shape of the contract, for tests and screenshots. */
import type { Cell, Column, Comparison, Incomparable, Row } from '../../utils/compare/comparison.ts';

const names = ['青渚县', '白塘区', '赣榆县※', '灌云县※', '望川县', '云浦县'];

export const inventedColumns: readonly Column[] = names.map((region, index) => ({
  id: `c${index}`,
  reportId: `r${index + 1}`,
  region,
  title: index < 2 ? '2009年政府工作报告' : '赴青渚、白塘考察情况汇报',
  year: '2008',
  capturedAt: '2026-11-12T08:00:00.000Z',
  base: index === 0,
}));

interface Extra {
  readonly growth?: string;
  readonly since?: string;
  readonly unit?: string;
  readonly incomparable?: Incomparable;
  readonly period?: string;
  readonly estimated?: boolean;
}

type Given = readonly [value: string, extra?: Extra] | undefined;

function makeRow(
  indicator: string,
  unit: string,
  better: Row['better'],
  given: readonly Given[],
  measure: Row['measure'] = 'level',
): Row {
  const base = Number(given[0]?.[0]);
  const cells = given.map((entry, index): Cell | undefined => {
    if (!entry) return undefined;
    const [value, extra = {}] = entry;
    const points = unit === '%';
    const difference = points ? Number(value) - base : ((Number(value) - base) / base) * 100;
    const good = better === 'lower' ? difference < 0 : difference > 0;
    return {
      columnId: `c${index}`,
      figureId: index === 3 ? 'r1-7' : `r1-${(given.length + index + indicator.length * 5) % 24}`,
      start: 100,
      value,
      raw: `${value}${unit}`,
      label: indicator,
      period: extra.period ?? '2008',
      status: extra.incomparable === 'target' ? 'target' : 'actual',
      estimated: extra.estimated ?? false,
      ...(extra.growth && {
        growth: { value: extra.growth, unit: extra.unit ?? '%', ...(extra.since && { since: extra.since }) },
      }),
      ...(extra.incomparable && { incomparable: extra.incomparable }),
      ...(index > 0 &&
        !extra.incomparable && {
          gap: {
            value: difference.toFixed(1),
            unit: points ? ('pp' as const) : ('%' as const),
            verdict:
              better === 'none' ? ('neutral' as const) : good ? ('better' as const) : ('worse' as const),
          },
        }),
    };
  });
  const of = names.length;
  const compared = cells.filter((cell) => cell && !cell.incomparable).length;
  return { indicator, measure, unit, period: '2008', better, coverage: { given: compared, of }, cells };
}

export const inventedComparison: Comparison = {
  columns: inventedColumns,
  rows: [
    makeRow('gdp', '亿元', 'higher', [
      ['118.4', { growth: '13.2' }],
      ['152.3', { growth: '14.1', estimated: true }],
      ['133', { growth: '77.8', since: '2005' }],
      ['96.72', { growth: '1.1', since: '2005', unit: '倍' }],
      ['87.65', { growth: '12.6' }],
      ['105', { incomparable: 'target' }],
    ]),
    makeRow('fixed_investment', '亿元', 'higher', [
      ['96.8', { growth: '31.5' }],
      ['168', { incomparable: 'check' }],
      ['130', { growth: '1.6', since: '2005', unit: '倍' }],
      ['123.6', { growth: '3.7', since: '2005', unit: '倍' }],
      ['74.2', { growth: '27.9' }],
      ['108.5', { growth: '29.3' }],
    ]),
    makeRow('fdi', '亿美元', 'higher', [
      ['0.98', { growth: '40.0' }],
      ['2.1', { growth: '38.2' }],
      ['1.4', { incomparable: 'check' }],
      ['1.55', { incomparable: 'check' }],
      ['0.62', { growth: '33.5' }],
      ['1.12', { growth: '36.0' }],
    ]),
    makeRow('retail_sales', '亿元', 'higher', [
      ['38.64', { growth: '22.1' }],
      ['51.2', { growth: '23.0' }],
      undefined,
      undefined,
      ['29.17', { growth: '21.5' }],
      ['36.9', { growth: '20.8' }],
    ]),
    makeRow(
      'industrial_value_added',
      '%',
      'higher',
      [['18.6'], ['19.4'], undefined, undefined, ['-2.3'], ['17.2']],
      'growth',
    ),
    makeRow(
      'unemployment_rate',
      '%',
      'lower',
      [['3.2'], ['2.9'], undefined, undefined, ['3.6'], ['3.4']],
      'rate',
    ),
    makeRow('rural_income', '元', 'higher', [
      ['5820', { growth: '12.1' }],
      ['6415', { growth: '12.6' }],
      undefined,
      undefined,
      ['5236', { growth: '11.0' }],
      ['12480', { incomparable: 'other-period', period: '2018' }],
    ]),
  ],
};
