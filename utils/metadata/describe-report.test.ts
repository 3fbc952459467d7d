import { expect, it } from 'vitest';
import { reportFromText } from '../page/report-from-text.ts';
import { describeReport } from './describe-report.ts';

// An invented report.
const title = '青渚县2019年政府工作报告';
const text = `${title}\n过去的一年，赴XX省xx县考察，全县实现地区生产总值86.5亿元。`;

it('adds kind, region, years and what gives reason to doubt the words', () => {
  const { report, thisYear } = describeReport(reportFromText({ title, text, publishedOn: '2023-02-01' }));
  expect(report).toMatchObject({
    title,
    text,
    kind: 'work-report',
    region: { value: '青渚县', from: 'title' },
    year: { value: '2018', from: 'title' },
  });
  expect(report.warnings.map(({ kind }) => kind)).toEqual(['masked', 'old-data']);
  expect(thisYear).toBe(2019);
});

it('keeps the warnings of the page before its own', () => {
  const foreign = { kind: 'foreign-title', evidence: ['甲', '乙'] } as const;
  const { report } = describeReport({ ...reportFromText({ title, text }), warnings: [foreign] });
  expect(report.warnings.map(({ kind }) => kind)).toEqual(['foreign-title', 'masked']);
});

it('leaves out what the text does not tell', () => {
  const described = describeReport(reportFromText({ text: '一点想法\n没有地名，也没有年份。' }));
  const { report } = described;
  expect([report.kind, 'region' in report, 'year' in report]).toEqual(['other', false, false]);
  expect('thisYear' in described).toBe(false);
});

it('gives the text as it is read beside the printed one', () => {
  const { report, text } = describeReport(reportFromText({ text: '岚川县２０１９年產值3億元' }));
  expect(text).toBe('岚川县2019年产值3亿元');
  expect(report.text).toBe('岚川县２０１９年產值3億元');
});
