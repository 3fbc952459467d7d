import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { finish } from '../stepwise.ts';
import { findDataTables } from './data-tables.ts';
import { scanPageSteps } from './scan-page.ts';

function count(html: string): number {
  const scan = finish(scanPageSteps(new JSDOM(html).window.document));
  return scan ? findDataTables(scan).size : -1;
}

const LONG =
  '负责全县重点项目的申报、审核、调度和督查，会同有关部门抓好要素保障，定期向县政府报告项目进展情况，协调解决项目推进中的困难和问题。';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

it.each([
  ['figures', `<table>${row('指标', '数值')}${row('生产总值', '86.5')}</table>`, 1],
  [
    'tasks with long cells',
    `<table>${row('序号', '任务', '单位')}${row('1', LONG, '发改局')}${row('2', LONG, '工信局')}</table>`,
    1,
  ],
  ['a frame of the page', `<table>${row('首页', '新闻')}${row(LONG, LONG)}</table>`, 0],
  [
    'a frame around a table',
    `<table>${row('左', `<table>${row('a', '1')}${row('b', '2')}</table>`)}${row('c', 'd')}</table>`,
    1,
  ],
  ['one row', `<table>${row('首页', '新闻', '关于')}</table>`, 0],
  ['one column', `<table>${row('标题')}${row(LONG)}${row('打印')}</table>`, 0],
  [
    'links',
    `<table>${row('<a href=1>甲县报告</a>', '<a href=2>乙县报告</a>')}${row('<a href=3>丙县报告</a>', '<a href=4>丁县报告</a>')}</table>`,
    0,
  ],
])('%s', (_, html, tables) => {
  expect(count(html)).toBe(tables);
});
