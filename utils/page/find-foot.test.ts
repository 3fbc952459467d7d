import { expect, it } from 'vitest';
import { type FootLine, findFoot } from './find-foot.ts';

const sentence = (text: string, place = 'text'): FootLine => ({ text, place, body: true });
const short = (text: string, place = 'text'): FootLine => ({ text, place, body: false });
const report = [sentence('全年完成工业产值12亿元，增长8%。')];

it.each<[string, FootLine[], string[]]>([
  ['a line in a place of its own', [short('上一页 目录 下一页', 'pager')], ['上一页 目录 下一页']],
  ['a line among the text’s', [short('全县上下齐心协力')], []],
  ['an office in a box of its own', [short('青渚县人民政府办公室', 'sign')], []],
  ['a date in a box of its own', [short('2021年3月5日', 'sign')], []],
  ['a date in Chinese digits', [short('二〇二一年三月五日', 'sign')], []],
  ['attachments behind the date', [short('2021年3月5日'), short('附件：1.分工表')], []],
  ['remarks in brackets', [short('2021年3月5日'), short('（此件公开发布）')], []],
  ['what stands behind the date', [short('2021年3月5日'), short('共4位好友看过')], ['共4位好友看过']],
  [
    'a divider and all below it',
    [short('--------------'), short('青渚县人民政府办公室'), short('沙发')],
    ['--------------', '青渚县人民政府办公室', '沙发'],
  ],
  ['a divider above text', [short('--------------'), sentence('明年工作安排如下。')], []],
])('foot of a report: %s', (_, behind, foot) => {
  const lines = [...report, ...behind];
  expect([...findFoot(lines)].map((at) => lines[at]?.text)).toEqual(foot);
});

it('without a sentence there is no foot', () => {
  expect(findFoot([short('目录', 'a'), short('通知', 'b')])).toEqual(new Set());
});
