/** An invented comparison of six regions, in the final shape of the contract, for tests and screenshots. */
import type { Cell, Column, Comparison, Incomparable, Row } from '../../utils/compare/comparison.ts';

const names = ['青渚县', '白塘区', '海湾区', '石溪县', '望川县', '云浦县'];

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
  readonly norm?: boolean;
  readonly estimated?: boolean;
  readonly contradicted?: boolean;
}

type Given = readonly [value: string, extra?: Extra] | undefined;

/** Where the invented report, which stands for all of them, speaks of the indicator. */
const places = new Map([
  ['gdp', 1],
  ['fixed_investment', 4],
  ['fdi', 7],
  ['retail_sales', 22],
]);

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
      figureId: `r${index + 1}-${places.get(indicator) ?? 0}`,
      start: 100,
      value,
      raw: `${value}${unit}`,
      label: indicator,
      period: extra.period ?? '2008',
      status: extra.incomparable === 'target' ? 'target' : extra.norm ? 'norm' : 'actual',
      estimated: extra.estimated ?? false,
      contradicted: extra.contradicted ?? false,
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
      ['126.8', { growth: '13.6' }],
      ['163.5', { growth: '14.4', estimated: true }],
      ['151.7', { growth: '71.2', since: '2005' }],
      ['104.25', { growth: '1.2', since: '2005', unit: '倍' }],
      ['93.48', { growth: '12.1' }],
      ['112', { incomparable: 'target' }],
    ]),
    makeRow('fixed_investment', '亿元', 'higher', [
      ['104.6', { growth: '30.2' }],
      ['181', { incomparable: 'check' }],
      ['158.2', { growth: '1.5', since: '2005', unit: '倍' }],
      ['142.9', { growth: '3.6', since: '2005', unit: '倍' }],
      ['79.3', { growth: '26.4' }],
      ['117.7', { growth: '28.8' }],
    ]),
    makeRow('fdi', '亿美元', 'higher', [
      ['1.06', { growth: '38.5' }],
      ['2.3', { growth: '37.1', contradicted: true }],
      ['1.7', { incomparable: 'check' }],
      ['1.87', { incomparable: 'check' }],
      ['0.71', { growth: '31.9' }],
      ['1.24', { growth: '34.6' }],
    ]),
    makeRow('retail_sales', '亿元', 'higher', [
      ['46.9', { growth: '21.3' }],
      ['63.08', { growth: '22.4' }],
      undefined,
      undefined,
      ['33.52', { growth: '20.7' }],
      ['41.6', { growth: '20.1' }],
    ]),
    makeRow(
      'industrial_value_added',
      '%',
      'higher',
      [['17.9'], ['18.8'], undefined, undefined, ['-1.7'], ['16.5']],
      'growth',
    ),
    makeRow(
      'unemployment_rate',
      '%',
      'lower',
      [['3.3'], ['2.8'], undefined, undefined, ['3.7'], ['3.5', { norm: true }]],
      'rate',
    ),
    makeRow('rural_income', '元', 'higher', [
      ['6140', { growth: '11.8' }],
      ['6735', { growth: '12.3' }],
      undefined,
      undefined,
      ['5480', { growth: '10.6' }],
      ['13260', { incomparable: 'other-period', period: '2018' }],
    ]),
  ],
};
