import { expect, it } from 'vitest';
import { textPiece } from './piece.ts';
import { likeness, settleTitle } from './settle-title.ts';

const BODY = '10月下旬，我们赴青渚县、望川县学习考察，现将有关情况汇报如下：';
const settle = (title: string, ...lines: string[]) =>
  settleTitle(
    [...lines, BODY].map((line) => textPiece(line)),
    { text: title, from: 'line' },
  );

it.each([
  ['the page’s title stands', '青渚县学习考察情况', ['同志们：'], '青渚县学习考察情况', 2, undefined],
  [
    'copies of it go',
    '青渚县考察报告',
    ['青渚县考察报告', '青渚县考察报告.docx'],
    '青渚县考察报告',
    1,
    undefined,
  ],
  [
    'broken copies go',
    '2023年赴青渚县考察报告',
    ['2023', '年赴青渚', '县考察报告', '赴青渚县考察的报告'],
    '赴青渚县考察的报告',
    1,
    undefined,
  ],
  [
    'the document’s own wording wins',
    '2023年赴青渚县考察报告',
    ['赴青渚县等地考察报告'],
    '赴青渚县等地考察报告',
    1,
    undefined,
  ],
  [
    'a foreign title is told',
    '免疫规划质量管理材料',
    ['赴青渚、望川考察情况汇报'],
    '赴青渚、望川考察情况汇报',
    1,
    '免疫规划质量管理材料',
  ],
  [
    'a first heading is no title',
    '青渚县考察见闻',
    ['坚持服务大局，主动作为'],
    '青渚县考察见闻',
    2,
    undefined,
  ],
  ['a marked heading is no title', '青渚县考察见闻', ['一、基本情况汇报'], '青渚县考察见闻', 2, undefined],
  ['without a name the first line is it', '', ['赴青渚县考察报告'], '赴青渚县考察报告', 1, undefined],
] as const)('%s', (_, page, lines, title, left, foreign) => {
  const settled = settle(page, ...lines);
  expect([settled.title, settled.pieces.length, settled.foreign]).toEqual([title, left, foreign]);
});

it.each([
  ['an office over its communiqué', '青渚县统计局', '望川县工作动态', undefined],
  ['a heading of another document', '赴青渚、望川两县见闻', '医用耗材目录', '医用耗材目录'],
])('a bold first line: %s', (_, line, page, foreign) => {
  const pieces = [textPiece(line, { bold: true }), textPiece(BODY)];
  const settled = settleTitle(pieces, { text: page, from: 'line' });
  expect([settled.title, settled.foreign]).toEqual(foreign ? [line, foreign] : [page, undefined]);
});

it.each([
  ['赴青渚县考察报告', '赴青渚县等地考察报告', true],
  ['赴青渚县考察报告', '免疫规划材料', false],
])('%s is like %s: %s', (a, b, alike) => {
  expect(likeness(a, b) >= 0.5).toBe(alike);
});
