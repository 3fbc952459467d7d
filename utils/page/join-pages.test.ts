import { describe, expect, it } from 'vitest';
import { joinPages } from './join-pages.ts';
import { gapPiece, textPiece } from './piece.ts';

const join = (...lines: string[]) =>
  joinPages(lines.map((line) => (line === '⟦gap⟧' ? gapPiece('paywall') : textPiece(line)))).map((piece) =>
    piece.kind === 'gap' ? '⟦gap⟧' : piece.text,
  );

// Invented sentences, cut where printed pages end.
const CUT = '到账外资由2180万美元增加';
const WHOLE = '各项工作取得新的进展。';

describe('page numbers in cut sentences go, and the sentences are joined', () => {
  it.each([
    [
      ['全年兑现企业奖补资金7350万', '1元。', '城市面貌得到根本的改', '2善，群众满意。'],
      ['全年兑现企业奖补资金7350万元。', '城市面貌得到根本的改善，群众满意。'],
    ],
    [
      [CUT, '1到6540万美元，增长2倍。', '村里的事要先听群众的意', '2见，再由代表来定夺。'],
      ['到账外资由2180万美元增加到6540万美元，增长2倍。', '村里的事要先听群众的意见，再由代表来定夺。'],
    ],
    [
      [
        '全市上下坚持稳中求进的工作总基',
        '3',
        '调，经济运行平稳。',
        '城市面貌得到根本的改',
        '4',
        '善，群众满意。',
      ],
      ['全市上下坚持稳中求进的工作总基调，经济运行平稳。', '城市面貌得到根本的改善，群众满意。'],
    ],
    [
      [
        '全市上下坚持稳中求进的工作总基',
        '1调，经济平稳。',
        '累计建成投入使用的农村文化广',
        '2场和活动',
        '城市面貌得到根本的改',
        '3善。',
      ],
      [
        '全市上下坚持稳中求进的工作总基调，经济平稳。',
        '累计建成投入使用的农村文化广场和活动',
        '城市面貌得到根本的改善。',
      ],
    ],
    [
      [
        '全市上下坚持稳中求进的工作总基',
        '1',
        '调，经济平稳。园区全年新建标准厂房15',
        '2',
        '万平方米，新修小型水库9',
        '3',
        '座，群众满意。',
      ],
      [
        '全市上下坚持稳中求进的工作总基调，经济平稳。园区全年新建标准厂房15万平方米，新修小型水库9座，群众满意。',
      ],
    ],
  ])('%j', (lines, joined) => {
    expect(join(...lines)).toEqual(joined);
  });
});

describe('page footers between dashes go and join nothing by themselves', () => {
  it('', () => {
    expect(join(WHOLE, '- 3 -', '全年新增就业1.2万人。', '第4页', WHOLE)).toEqual([
      WHOLE,
      '全年新增就业1.2万人。',
      WHOLE,
    ]);
  });
});

describe('real numbers stay', () => {
  it.each([
    [['赴外地学习考察情况汇报', '9月12日至15日，我们赴两县考察。', WHOLE]],
    [['我们要紧紧扭住今年的目标任务不放松', '1至8月完成投资31.2亿元。']],
    [['全县坚持把项目建设作为头等大事来抓', '5%的企业实现盈利。']],
    [['全县坚持把项目建设作为头等大事来抓', '3亿元投资已经到位。']],
    [['全县坚持把项目建设作为头等大事来抓', '2020年全面完成。']],
    [['全县坚持把项目建设作为头等大事来抓，共计15', '7', '万平方米的厂房正在建设。']],
    [[WHOLE, '1个中心加快建设。', WHOLE, '2个园区投入使用。']],
    [['建设“一区多园”的发展新平台', '1.加快园区建设。', '打造产业转移的新高地', '2.加快招商引资。']],
  ])('%j', (lines) => {
    expect(join(...lines)).toEqual(lines);
  });
});

it('over a gap the numbers jump, a classifier behind them or not', () => {
  expect(
    join(
      '村里的事要先听群众的意',
      '1见，再由代表来定夺。',
      '⟦gap⟧',
      '空气质量优良的程度和优良',
      '6天数比例保持在88%以上。',
    ),
  ).toEqual([
    '村里的事要先听群众的意见，再由代表来定夺。',
    '⟦gap⟧',
    '空气质量优良的程度和优良天数比例保持在88%以上。',
  ]);
});

it('a gap between two page numbers is told which pages are missing', () => {
  const pieces = joinPages([
    textPiece('村里的事要先听群众的意'),
    textPiece('2见，再由代表来定夺。'),
    gapPiece('paywall'),
    textPiece('我区应当着力培育地方特色名片，不断提'),
    textPiece('7升城市品位。'),
  ]);
  expect(pieces.find((piece) => piece.kind === 'gap')?.pages).toEqual({ first: 3, last: 6 });
});
