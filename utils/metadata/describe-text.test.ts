import { describe, expect, it } from 'vitest';
import { describeText } from './describe-text.ts';

const work =
  '各位代表：\n现在，我代表县人民政府作工作报告。\n一、2018年工作回顾\n过去的一年，全县实现地区生产总值100亿元。我县临泽县……\n二、2019年工作安排\n今年主要预期目标是：地区生产总值增长6%。全县上下要努力。';

describe('describeText', () => {
  const cases: [
    string,
    Parameters<typeof describeText>[0],
    string | undefined,
    string | undefined,
    string,
  ][] = [
    [
      'a work report tells the year before its plan',
      { title: '临泽县政府工作报告', text: work },
      '临泽县',
      '2018',
      'work-report',
    ],
    [
      'aims that were met plan nothing',
      {
        title: '临泽县2026年政府工作报告',
        text: '一、2025年工作回顾\n2025年目标任务顺利完成。五年来，全县变化巨大。',
      },
      '临泽县',
      '2025',
      'work-report',
    ],
    [
      'a bare title leaves the place to the session, known to us or not',
      {
        title: '政府工作报告',
        text: '政府工作报告\n——2006年2月16日在禾阳市灞源区第三届人民代表大会第四次会议上\n2005年，全区经济平稳。',
      },
      '灞源区',
      '2005',
      'work-report',
    ],
    [
      'a bare title leaves the place to the government that reports',
      {
        title: '政府工作报告',
        text: '政府工作报告\n各位代表：\n现在，我代表灞源区人民政府向大会报告工作。',
      },
      '灞源区',
      undefined,
      'work-report',
    ],
    [
      'the office below a bare title tells whose figures they are',
      {
        title: '前三季度经济运行稳中向好',
        text: '前三季度经济运行稳中向好\n灞源市统计局 2023年10月20日\n前三季度，全市经济平稳。',
      },
      '灞源市',
      '2023',
      'news',
    ],
    [
      'a zone that reports is a place of its own',
      { title: '青渚经济技术开发区2018年工作总结', text: '2018年，全区新增企业12家。' },
      '青渚经济技术开发区',
      '2018',
      'work-report',
    ],
    [
      'zones of a kind are none',
      { title: '全省省级开发区2018年工作总结', text: '2018年，新增企业12家。' },
      undefined,
      '2018',
      'work-report',
    ],
    [
      'an office without a place tells none',
      { title: '经济运行稳中向好', text: '经济运行稳中向好\n市统计局\n全市经济平稳。' },
      undefined,
      undefined,
      'news',
    ],
    [
      'the only place of its kind that the opening names, once',
      {
        title: '在农村工作会议上的讲话',
        text: '同志们：\n去年是临泽县变化最大的一年，全县面貌一新，全县上下同心。',
      },
      '临泽县',
      undefined,
      'speech',
    ],
    [
      'a session without a place tells none',
      {
        title: '政府工作报告',
        text: '政府工作报告\n在刚刚闭幕的全市第三次代表大会之后，我代表县人民政府报告工作。',
      },
      undefined,
      undefined,
      'work-report',
    ],
    [
      'a communiqué tells the year of its title',
      { title: '临泽县2020年国民经济和社会发展统计公报', text: '2020年，全县经济平稳。' },
      '临泽县',
      '2020',
      'communique',
    ],
    [
      'two places of a study visit stand side by side',
      { title: '赴灌云、赣榆考察情况汇报', text: '赴灌云县、赣榆县考察。' },
      '灌云县、赣榆县',
      undefined,
      'study-visit',
    ],
    [
      'a speech in autumn is about its own year',
      { title: '在全体会议上的讲话', text: '在全体会议上的讲话\n（2009年11月2日）\n同志们：' },
      undefined,
      '2009',
      'speech',
    ],
    [
      'a short name is not completed from outside',
      { title: '泰州海陵：实干之风', text: '2020年展望\n全区工作。2019年如此。' },
      '海陵',
      '2019',
      'other',
    ],
    [
      'an own word of a session is no name',
      { title: '工作报告', text: '工作报告\n在今年全市第三次代表大会上，县人民政府作了报告。' },
      undefined,
      undefined,
      'work-report',
    ],
    [
      'a town is found by its name before its people, not by whose people they are',
      { title: '工作情况', text: '全镇人民、党员干部齐心，我镇青湾精神、青湾人民、全镇干部。'.repeat(6) },
      '青湾',
      undefined,
      'work-report',
    ],
    [
      'a firm that speaks of its country is no country',
      { title: '经营情况', text: '我国行业增长。'.repeat(9) },
      undefined,
      undefined,
      'other',
    ],
    [
      'a report without any of them says nothing',
      { title: '一点想法', text: '没有地名，也没有年份。' },
      undefined,
      undefined,
      'other',
    ],
  ];
  it.each(cases)('%s', (_, input, region, year, kind) => {
    const described = describeText(input);
    expect([described.region?.value, described.year?.value, described.kind]).toEqual([region, year, kind]);
  });
});

it('looks at a title as far as titles go: the first line of a text may be all of it', () => {
  const line = `${'没有地名，也没有年份。'.repeat(30)}临泽县2020年统计公报`;
  const { kind, region } = describeText({ title: line, text: line });
  expect([kind, region?.from]).toEqual(['other', undefined]);
});
