import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import { type Piece, textPiece } from './piece.ts';

const join = (...lines: (string | Piece)[]) =>
  joinLines(lines.map((line) => (typeof line === 'string' ? textPiece(line) : line))).map(
    (piece) => piece.text,
  );

describe('lines broken inside a sentence are joined', () => {
  it.each([
    [['全年实现生产总值100亿元', '，增长5%。'], ['全年实现生产总值100亿元，增长5%。']],
    [['全年完成投资49.', '46亿元，增长7%。'], ['全年完成投资49.46亿元，增长7%。']],
    [['主要包括工业、', '农业和服务业。'], ['主要包括工业、农业和服务业。']],
    [['落实“一个项目', '一名领导”的要求。'], ['落实“一个项目一名领导”的要求。']],
    [['县长说：', '“要抓紧落实。”'], ['县长说：“要抓紧落实。”']],
    [['总体要求是：', '稳中求进，改革创新。'], ['总体要求是：稳中求进，改革创新。']],
  ])('%j', (lines, joined) => {
    expect(join(...lines)).toEqual(joined);
  });

  it('where an advert was taken out of the paragraph', () => {
    const after = textPiece('全部办结。', { afterHole: true });
    expect(join('办理人大代表建议、政协提案', after)).toEqual(['办理人大代表建议、政协提案全部办结。']);
  });

  it('where the text was wrapped at one width', () => {
    const lines = [
      '全年实现地区生产总值一百三十八亿元',
      '比上年增长百分之七点四其中第一产业',
      '增加值十二亿元第二产业增加值六十亿',
      '元第三产业增加值六十六亿元都有增长',
      '。',
      '各项工作取得新的进展。',
    ];
    expect(join(...lines)).toEqual([lines.slice(0, 5).join(''), lines[5]]);
  });
});

describe('what may be the report’s own stays', () => {
  it.each([
    [['强调三点：', '一是抓项目。', '二是抓投资。']],
    [['现将情况汇报如下：', '全年经济平稳运行。']],
    [['新一年的目标：', '引进项目6个；', '完成投资18亿元。']],
    [['坚持城建惠民 破除堵点难点', '全年新建道路5条，完成投资3亿元。']],
    [['坚持底线，防范重大风险，守住安全发展的底线', '全年新建道路5条。']],
    [['某县统计局', '2021年3月26日']],
    [['各项工作取得进展。', '下一步继续努力。']],
    [['他们提出：', '“多干一点。”', '“快干一点。”']],
  ])('%j', (lines) => {
    const texts = lines.slice(0, 2);
    expect(join(...lines).slice(0, 2)).toEqual(texts);
  });
});

it('a bold line is a heading, not the start of the next', () => {
  const bold = textPiece(
    '在爬坡过坎的关口，稳住了“量”的盘子，换来了“质”的变化，更加注重民生改善和生态保护，更加注重城乡统筹和区域协调',
    { bold: true },
  );
  expect(join(bold, '全年新签约项目186个，新开工52个。')).toHaveLength(2);
});
