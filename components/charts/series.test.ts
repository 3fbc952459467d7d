import { expect, test } from 'vitest';
import { lineYears, type Series } from './series.ts';

const series = (name: string, years: readonly number[]): Series => {
  const pointOf = (year: number) => ({
    ...{ year, value: year, text: String(year) },
    ...{ status: 'actual' as const, estimated: false, contradicted: false },
    ...{ reportId: name, figureId: `${name} ${year}` },
  });
  return { columnId: name, name, base: false, compared: pointOf(2021), points: years.map(pointOf) };
};

test.each([
  [
    'two years of both regions',
    [
      [2020, 2021],
      [2020, 2021],
    ],
    [2020, 2021],
  ],
  [
    'a year more of one',
    [
      [2020, 2021],
      [2019, 2020, 2021],
    ],
    [2019, 2020, 2021],
  ],
  ['one year of all', [[2021], [2021], [2021]], []],
  ['an earlier year of one region alone', [[2021], [2020, 2021], [2021]], []],
  [
    'years that no two regions share',
    [
      [2019, 2020],
      [2021, 2022],
    ],
    [],
  ],
  ['one region over years', [[2019, 2020, 2021]], [2019, 2020, 2021]],
  ['no whole years', [[], []], []],
])('lines over %s', (_, given, years) => {
  expect(lineYears(given.map((own, index) => series(`region ${index}`, own)))).toEqual(years);
});
