import { describe, expect, it } from 'vitest';
import { readTime } from './time.ts';
import { type TimeRole, timeRole } from './time-role.ts';

/** The role of the time that `mark` begins in a sentence. */
function roleOf(sentence: string, mark: string): TimeRole | undefined {
  const start = sentence.indexOf(mark);
  const time = readTime(sentence, start);
  return time && timeRole({ kind: 'time', start, end: time.end, value: time.value }, sentence);
}

describe('timeRole', () => {
  it.each<[string, string, TimeRole]>([
    ['2011年，全县财政收入8亿元', '2011', 'plain'],
    ['到2025年，财政收入达到12亿元', '2025', 'to'],
    ['从2005年开始实施', '2005', 'from'],
    ['从2005年到2008年', '2005年到', 'plain'],
    ['由2015年的7亿元增加到9亿元', '2015', 'origin'],
    ['比2020年增长12%', '2020', 'base'],
    ['与2020年相比增长12%', '2020', 'base'],
    ['是2010年的1.8倍', '2010', 'base'],
    ['恢复到2019年的86%', '2019', 'base'],
    ['占去年全年的六成', '去年', 'base'],
    ['增加到2002年的10亿元', '2002', 'pair'],
    ['两年平均增长5.4%', '两年', 'local'],
    ['年初余额3亿元', '年初', 'local'],
  ])('%s: %s is %s', (sentence, mark, role) => {
    expect(roleOf(sentence, mark)).toBe(role);
  });

  it.each([
    ['成立于2010年，集聚企业120家', '2010'],
    ['2010年批准设立，集聚企业120家', '2010'],
    ['“十四五”规划编制完成', '“十四五”'],
    ['完成全年目标的86%', '全年'],
    ['年初确定的目标', '年初'],
    ['上年结余1.2亿元', '上年'],
    ['为1991年以来最高', '1991'],
    ['确保2015年上半年建成通车；改造危桥30座', '2015'],
  ])('%s: %s dates nothing', (sentence, mark) => {
    expect(roleOf(sentence, mark)).toBe('aside');
  });

  it.each([
    ['2012年成立合作社52家', '2012'],
    ['全年完成投资12亿元', '全年'],
    ['“十四五”期间计划投资12亿元', '“十四五”'],
    ['占比2020年为12%', '2020'],
  ])('%s: %s dates its clause', (sentence, mark) => {
    expect(roleOf(sentence, mark)).toBe('plain');
  });
});
