import { expect, test } from 'vitest';
import { inventedReport } from '../../tests/compare/invented-report.ts';
import { markedFigures } from '../../tests/compare/marked-figures.ts';
import { finish } from '../stepwise.ts';
import { auditFiguresSteps } from './audit-figures.ts';

test('twice the figures take about twice the time', () => {
  const sentence =
    '产值由[26.2亿元 level exports 2005]增加到[123.6亿元 level exports 2008],增长[3.7倍 growth exports 2005/2008],其中[1亿元 level 某 2008],列[11个 level 区 -]区中[第3位 rank gdp 2008]。';
  const time = (times: number) => {
    const { text, figures } = markedFigures(sentence.repeat(times));
    const { report } = inventedReport('a', '青渚县', '2019', []);
    const start = performance.now();
    finish(auditFiguresSteps({ ...report, text }, figures));
    return performance.now() - start;
  };
  time(400);
  const [single, double] = [
    Math.min(time(400), time(400), time(400)),
    Math.min(time(800), time(800), time(800)),
  ];
  expect(double / single).toBeLessThan(3.5);
});

test.each(['9'.repeat(400), `1${'0'.repeat(300)}`, `0.${'0'.repeat(400)}1`])(
  'a run of digits stops nothing',
  (digits) => {
    const { text, figures } = markedFigures(
      `由[${digits}亿元 level exports 2018]增加到[${digits}亿元 level exports 2019],增长[${digits}% growth exports 2019],其中[${digits}亿元 level exports 2019]`,
    );
    const { report } = inventedReport('a', '青渚县', '2019', []);
    expect(() => finish(auditFiguresSteps({ ...report, text }, figures))).not.toThrow();
  },
);
