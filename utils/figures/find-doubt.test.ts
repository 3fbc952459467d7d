import { describe, expect, it } from 'vitest';
import { reportFromText } from '../page/report-from-text.ts';
import { readTextSteps } from '../read-text.ts';
import { finish } from '../stepwise.ts';
import { doubtRules } from './doubt-rules.ts';

// All places, firms and numbers are invented.
const county = '青渚县2019年政府工作报告';
const term = '青渚县2021年政府工作报告\n一、过去五年工作回顾';
const visit = '关于赴岚川县学习考察的报告\n2019年5月8日，考察团赴岚川县学习考察，为2019年工作任务取经。';

/** The rule that makes a figure one to check; undefined where it is sure. */
function doubtOf(text: string, raw: string): string | undefined {
  const { figures } = finish(readTextSteps(reportFromText({ text, title: text.split('\n')[0] ?? '' })));
  const figure = figures.find((one) => one.raw === raw);
  expect(figure, raw).toBeDefined();
  return figure?.because.find(({ rule }) => rule.startsWith('doubt: '))?.rule.slice('doubt: '.length);
}

/** A rule, what it doubts, and what looks alike and is sure. */
const cases: readonly (readonly [
  rule: string,
  doubtful: readonly [string, string],
  sure: readonly [string, string],
])[] = [
  [
    'nothing names it',
    [`${county}\n2018年，达3.2亿元。`, '3.2亿元'],
    [`${county}\n2018年，财政收入达3.2亿元。`, '3.2亿元'],
  ],
  [
    'digit at a page break',
    [`${county}\n全年签约率\n3达62.5%。`, '62.5%'],
    [`${county}\n2018年，通信提速。\n5G基站达到620座。`, '620座'],
  ],
  [
    'cut out of a clause',
    [`${county}\n2018年，上述政策减轻负担3.2亿元。`, '3.2亿元'],
    [`${county}\n2018年，减轻企业负担3.2亿元。`, '3.2亿元'],
  ],
  [
    'lone word',
    [`${county}\n2018年，投入3.2亿元，用于乡村道路。`, '3.2亿元'],
    [`${county}\n2018年，民生投入3.2亿元。`, '3.2亿元'],
  ],
  [
    'words behind an amount',
    [`${county}\n2018年，设立3亿元产业引导基金。`, '3亿元'],
    [`${county}\n2018年，建成12个乡镇文化站。`, '12个'],
  ],
  [
    'ratio of an amount',
    [`${county}\n2018年，溶解氧浓度改善6.4%。`, '6.4%'],
    [`${county}\n2018年，案件办结率98.2%。`, '98.2%'],
  ],
  [
    'from',
    [`${county}\n2018年，专业合作社由41家增加到58家。`, '41家'],
    [`${county}\n2018年，专业合作社由41家增加到58家。`, '58家'],
  ],
  [
    'dated norm',
    [`${county}\n2018年，对新认定的高新技术企业，一次性奖励30万元。`, '30万元'],
    [`${county}\n2018年，高新技术企业获奖励资金30万元。`, '30万元'],
  ],
  [
    'end of a stretch',
    [`${term}\n五年来，全县面貌焕然一新。\n乡村旅游点320家。`, '320家'],
    [`${term}\n五年来，全县面貌焕然一新。\n乡村旅游点达到320家。`, '320家'],
  ],
  [
    'place before',
    [`${county}\n2018年，临汐县对口支援卫生事业，派驻医生28名。`, '28名'],
    [`${county}\n2018年，临汐县财政收入28亿元。`, '28亿元'],
  ],
  [
    'project',
    [`${county}\n2018年，总投资21亿元的恒越光伏项目竣工。`, '21亿元'],
    [`${county}\n2018年，完成固定资产投资21亿元。`, '21亿元'],
  ],
  [
    'no place named',
    ['在经济工作会议上的讲话\n（2019年2月18日）\n去年，全县财政收入12亿元。全县上下同心。', '12亿元'],
    [`${county}\n2018年，全县财政收入12亿元。`, '12亿元'],
  ],
  [
    'share of something before',
    [`${county}\n2018年，海外业务收入7亿元，占比20%。`, '20%'],
    [`${county}\n2018年，海外业务收入占比20%。`, '20%'],
  ],
  [
    'place of the sentence before',
    ['赴岚川县、临汐县考察报告\n2018年，岚川县财政收入12亿元。建成民宿320家。', '320家'],
    [`${county}\n2018年，财政收入12亿元。建成民宿320家。`, '320家'],
  ],
  [
    'year of a visit',
    [`${visit}\n岚川县有工业企业320家。`, '320家'],
    [`${visit}\n2018年，岚川县有工业企业320家。`, '320家'],
  ],
  [
    'act behind the number',
    [`${county}\n2018年，12家整合重组。`, '12家'],
    [`${county}\n2018年，12家企业整合重组。`, '12家'],
  ],
  [
    'unit of another kind',
    [`${county}\n2018年，粮食产量3.2亿元。`, '3.2亿元'],
    [`${county}\n2018年，粮食产量32万吨。`, '32万吨'],
  ],
  [
    'another place',
    [`${county}\n临汐县财政收入28亿元。`, '28亿元'],
    [`${county}\n青渚县财政收入28亿元。`, '28亿元'],
  ],
  [
    'target among results',
    [`${county}\n一、2018年工作回顾\n计划新建标准厂房20万平方米。`, '20万平方米'],
    [`${county}\n二、2019年工作安排\n计划新建标准厂房20万平方米。`, '20万平方米'],
  ],
  [
    'compared',
    [`${county}\n2018年，财政收入比2015年增长5%。`, '5%'],
    [`${county}\n2018年，财政收入比上年增长5%。`, '5%'],
  ],
  [
    'institution',
    [`${county}\n2018年，青渚农商银行发放贷款12亿元。`, '12亿元'],
    [`${county}\n2018年，发放贷款12亿元。`, '12亿元'],
  ],
];

describe('findDoubt', () => {
  it.each(cases)('%s', (rule, doubtful, sure) => {
    expect(doubtOf(...doubtful)).toBe(rule);
    expect(doubtOf(...sure)).toBeUndefined();
  });

  it('has one example for each rule', () => {
    expect(cases.map(([rule]) => rule).sort()).toEqual(doubtRules.map(({ name }) => name).sort());
  });
});
