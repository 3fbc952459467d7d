import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type ExportTable, numberCell } from './export-table.ts';
import { toXlsx } from './to-xlsx.ts';

const table: ExportTable = {
  title: "'对比[1]: a/b?".padEnd(60, '长'),
  header: ['指标', '数值'],
  rows: [
    [{ text: '=1+1' }, numberCell('-6.4')],
    [{ text: '@SUM(A1)' }, numberCell('46.50')],
    [{ text: 'a<b>&"\u0001' }, undefined],
    [{ text: '长'.repeat(40_000) }, numberCell('12')],
  ],
  notes: ['=来源'],
};

test('texts stay texts and numbers numbers, none becomes a formula', async () => {
  const { sheets } = await readXlsx(await toXlsx(table));
  const [sheet] = sheets;
  expect(sheet?.rows.slice(0, 3)).toEqual([
    ['指标', '数值'],
    ['=1+1', -6.4],
    ['@SUM(A1)', 46.5],
  ]);
  expect(sheet?.rows[4]?.[1]).toBe(12);
  expect(sheet?.rows[5]?.[0]).toBe('=来源');
  expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test('the sheet’s name is one that Excel takes', async () => {
  const { sheets } = await readXlsx(await toXlsx(table));
  expect(sheets[0]?.name).toMatch(/^对比 1 {3}a b [^\\/?*:[\]]*$/);
  expect(sheets[0]?.name.length).toBeLessThanOrEqual(31);
  const unnamed = await readXlsx(await toXlsx({ ...table, title: '//' }));
  expect(unnamed.sheets[0]?.name).toBe('Duibiao');
});
