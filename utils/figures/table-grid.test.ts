import { describe, expect, it } from 'vitest';
import { createGrid, partsOfTable, yearCell } from './table-grid.ts';

/** The grid of rows of cells, written with one character between cells. */
function gridOf(rows: readonly (readonly string[])[]) {
  let text = '';
  const cells = rows.flatMap((row, rowAt) =>
    row.map((cell, column) => {
      const start = text.length;
      text += `${cell}\t`;
      return {
        start,
        end: start + cell.length,
        row: rowAt,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
      };
    }),
  );
  return createGrid({ kind: 'table', start: 0, end: text.length, cells }, text);
}

describe('partsOfTable', () => {
  const tableOf = (rows: readonly string[]) => {
    const text = rows.join('\t');
    const cells = rows.map((cell, index) => {
      const start = rows.slice(0, index).join('\t').length + (index === 0 ? 0 : 1);
      return {
        start,
        end: start + cell.length,
        row: Math.floor(index / 2),
        column: index % 2,
        rowSpan: 1,
        columnSpan: 1,
        header: false,
      };
    });
    return partsOfTable({ kind: 'table', start: 0, end: text.length, cells }, text).length;
  };

  it.each([
    [
      'a header with times in the body',
      ['', '2009年', '营业收入', '38.6', '', '2009年末', '总资产', '71.2'],
      2,
    ],
    ['a header of two storeys', ['', '2009年', '', '一季度', '营业收入', '38.6'], 1],
    ['a row of words', ['', '2009年', '营业收入', '38.6', '备注', '经审计', '总资产', '71.2'], 1],
  ] as const)('%s', (_, rows, parts) => {
    expect(tableOf(rows)).toBe(parts);
  });
});

describe('createGrid', () => {
  it('tells headers from rows; years are headers', () => {
    const grid = gridOf([
      ['指标', '2019年', '2020年'],
      ['财政收入', '8.2', '9.1'],
    ]);
    expect([grid.headerRows, grid.nameColumn]).toEqual([1, 0]);
    expect(grid.headersOf(2)).toEqual(['2020年']);
  });

  it('takes the names from behind serial numbers', () => {
    const grid = gridOf([
      ['序号', '指标', '数值'],
      ['1', '财政收入', '8.2'],
      ['2', '粮食产量', '31'],
    ]);
    expect(grid.nameColumn).toBe(1);
  });

  it('lets a filled header cover the empty one at its right', () => {
    const grid = gridOf([
      ['县区', '财政收入', ''],
      ['', '绝对数', '增速'],
      ['青渚县', '8.2', '6.1'],
    ]);
    expect(grid.headersOf(2)).toEqual(['财政收入', '增速']);
  });

  it('has no rows of numbers where none stands', () => {
    expect(gridOf([['甲', '乙']]).headerRows).toBe(1);
  });
});

it.each([
  ['2019年', '2019'],
  ['2019', '2019'],
  ['2019.5', undefined],
  ['3019', undefined],
])('yearCell of %s', (text, year) => {
  expect(yearCell(text)).toBe(year);
});
