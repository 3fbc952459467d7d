import { expect, it } from 'vitest';
import { reportFromText } from './report-from-text.ts';

// An invented communiqué.
const text = `青渚县2021年统计公报
一、综合
全年生产总值86.5亿元。

表1 工业产量
单位：万吨
产品	产量	增长（%）
水泥	62.4	2.1

⟦gap⟧
二、农业
粮食总产量17.2万吨。`;

const report = reportFromText({ text, publishedOn: '2022-04-01' });
const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

it('keeps the text, and its blocks fit it', () => {
  expect(report.text).toBe(text);
  expect(report.blocks.map((block) => [block.kind, at(block).split('\n')[0]])).toEqual([
    ['title', '青渚县2021年统计公报'],
    ['heading', '一、综合'],
    ['paragraph', '全年生产总值86.5亿元。'],
    ['paragraph', '表1 工业产量'],
    ['caption', '单位：万吨'],
    ['table', '产品\t产量\t增长（%）'],
    ['gap', '⟦gap⟧'],
    ['heading', '二、农业'],
    ['paragraph', '粮食总产量17.2万吨。'],
  ]);
});

it('finds the cells of tabbed lines', () => {
  const table = report.blocks.find((block) => block.kind === 'table');
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(cells.map((cell) => [cell.row, cell.column, at(cell)])).toEqual([
    [0, 0, '产品'],
    [0, 1, '产量'],
    [0, 2, '增长（%）'],
    [1, 0, '水泥'],
    [1, 1, '62.4'],
    [1, 2, '2.1'],
  ]);
});

it('takes title, gaps and date as they stand', () => {
  expect(report).toMatchObject({
    title: '青渚县2021年统计公报',
    gaps: [{ start: text.indexOf('⟦gap⟧'), reason: 'paywall' }],
    publishedOn: { value: '2022-04-01', from: 'given' },
  });
});

it('an empty text is an empty report', () => {
  expect(reportFromText({ text: '' })).toMatchObject({ title: '', blocks: [], gaps: [] });
});
