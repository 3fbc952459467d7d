import { expect, test } from 'vitest';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { finish } from '../../utils/stepwise.ts';

/** Reads and audits an invented communiqué: `kind verdict sum`, in text order. */
function auditOf(...paragraphs: string[]): string[] {
  const title = '青渚县2019年国民经济和社会发展统计公报(虚构)';
  const text = [title, '(2020年3月15日)', ...paragraphs].join('\n');
  const report = reportFromText({ text, title, publishedOn: '2020-03-15' });
  return finish(readTextSteps(report)).findings.map(({ kind, verdict, computation, suggestion }) =>
    [kind, verdict, computation, suggestion?.unit].filter(Boolean).join(' '),
  );
}

test('a communiqué whose arithmetic holds', () => {
  expect(
    auditOf(
      '2019年,全县实现地区生产总值412.60亿元,比上年增长6.2%。其中,第一产业增加值41.26亿元,第二产业增加值185.67亿元,第三产业增加值185.67亿元。三次产业结构由上年的10.8:45.2:44.0调整为10.0:45.0:45.0。',
      '全年完成出口总额12.60亿元,比上年增长20.0%,上年为10.50亿元。',
      '社会消费品零售总额由2018年的50.20亿元增加到60.24亿元,增长20.0%。',
      '年末常住人口50.2万人,其中城镇常住人口30.12万人,常住人口城镇化率60.0%。',
    ),
  ).toEqual([
    'part-whole agrees 41.26 + 185.67 + 185.67 = 412.60',
    'share-sum agrees 10.8 + 45.2 + 44.0 = 100.0',
    'share-sum agrees 10.0 + 45.0 + 45.0 = 100.0',
    'growth agrees 12.60 ÷ 10.50 − 1 = 20.0%',
    'growth agrees 60.24 ÷ 50.20 − 1 = 20.0%',
    'part-whole agrees 30.12 ÷ 50.2 = 60.0%',
  ]);
});

test('one whose arithmetic fails', () => {
  expect(
    auditOf(
      '2019年,全县实现地区生产总值412.60亿元,比上年增长6.2%。其中,第一产业增加值41.26亿元,第二产业增加值185.67亿元,第三产业增加值165.67亿元。',
      '社会消费品零售总额由2018年的50.20亿元增加到60.24亿元,增长30.0%。',
      '实际利用外资由2018年的1600万美元增加到1.52亿元,增长9.5倍。',
      '全年新开工亿元以上项目52个,其中10亿元以上项目61个。',
      '在全市9个县区排名中,我县固定资产投资增速列第11位。',
    ),
  ).toEqual([
    'part-whole contradicts 41.26 + 185.67 + 165.67 = 392.60',
    'growth contradicts 60.24 ÷ 50.20 − 1 = 20.0%',
    'growth unit-doubt 15200 ÷ 1600 − 1 = 8.50 亿美元',
    'growth ratio-as-growth 15200 ÷ 1600 − 1 = 8.50',
    'part-whole contradicts 61 > 52',
    'rank contradicts 11 > 9',
  ]);
});

test('one that only looks as if it failed', () => {
  expect(
    auditOf(
      '地区生产总值由2018年的380.00亿元增加到412.60亿元,按可比价格计算增长6.2%。',
      '一般公共预算收入23.84亿元,同口径增长5.1%,上年为21.90亿元。',
      '增加绿地86万平方米,其中,投资9亿元建设的3.2平方公里新城初具规模。',
      '公共财政用于教育的支出12.1亿元。教育支出12.3亿元左右。',
      '年末户籍人口81.26万人,其中城镇人口22.43万人;常住人口67.48万人,城镇化率51.86%。',
    ).filter((finding) => !finding.includes('agrees')),
  ).toEqual([]);
});

test('shares, points and multiples', () => {
  expect(
    auditOf(
      '全年更新公交车120辆,其中新能源车85辆,占70.8%。',
      '教育支出9.6亿元,占一般公共预算支出的20.5%。一般公共预算支出46.8亿元。',
      '常住人口城镇化率由2018年的45.2%提高到47.5%,提高1.3个百分点。',
      '财政总收入13.8亿元,是2010年的4.5倍;2010年财政总收入4.6亿元。',
    ),
  ).toEqual([
    'part-whole agrees 85 ÷ 120 = 70.8%',
    'part-whole agrees 9.6 ÷ 46.8 = 20.5%',
    'growth contradicts 47.5 − 45.2 = 2.3',
    'growth contradicts 13.8 ÷ 4.6 = 3.00倍',
  ]);
});
