/** Every way out of the comparison: pressed on the full page, the files opened in LibreOffice, the copy pasted. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportTable, numberCell } from '../../utils/export/export-table.ts';
import { toCsv } from '../../utils/export/to-csv.ts';
import { toXlsx } from '../../utils/export/to-xlsx.ts';
import { attackStrings } from './attack-strings.data.ts';
import { ExtensionPage } from './harness/extension-page.ts';
import { launchBrowser } from './harness/launch.ts';
import { openInLibreOffice, type Sheet } from './harness/libre-office.ts';
import { demoReportPages } from './harness/page-sets.ts';
import { poll } from './harness/polling.ts';
import type { Tab } from './harness/test-browser.ts';

const TITLE = '=HYPERLINK("https://evil.example","望川县")望川县2023年国民经济和社会发展统计公报';
/** A report whose title is a formula. */
const formulaPage = {
  url: 'https://m.bingdoc.com/p-97000001.html',
  body: `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1><p>资源描述</p>
    <p>2023年，望川县实现地区生产总值298.7亿元，比上年增长7.1%。</p>
    <p>一般公共预算收入15.42亿元，下降9.3%；固定资产投资201.6亿元，增长12.4%。</p><p>展开阅读全文</p>`,
};
/** Takes what is pasted and keeps both of its forms. */
const pastePage = {
  url: 'https://paste.example/',
  body: `<!doctype html><meta charset="utf-8"><title>paste</title><div id="place" contenteditable>-</div><script>
    place.addEventListener('paste', ({ clipboardData }) => {
      for (const form of ['html', 'plain']) place.dataset[form] = clipboardData.getData('text/' + form);
    });</script>`,
};
const savedPages = [
  ...demoReportPages.filter(({ name }) => ['wenku-qingzhu', 'wenku-baitang'].includes(name)),
  formulaPage,
];
/** The items of the menu in their order, and what each file is called here. */
const FILES = ['table.csv', 'list.csv', 'book.xlsx', 'table.md', 'table.json', 'charts.svg', 'charts.png'];
const SIGNS = [...attackStrings, '=1+1', '+1', '-1+1', '-6.4', '@SUM(A1)', '\t=1+1', ' =1+1', '"=1+1'];
const attackTable: ExportTable = {
  title: '=1+1',
  header: ['=1+1', '数值'],
  rows: SIGNS.map((text) => [{ text }, numberCell('-6.40')]),
  notes: ['@SUM(A1)'],
};

const folder = mkdtempSync(join(tmpdir(), 'duibiao-exports-'));
const downloads = mkdtempSync(join(tmpdir(), 'duibiao-downloads-'));
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let full: Tab;

beforeAll(async () => {
  browser = await launchBrowser([...savedPages, pastePage]);
  await browser.saveDownloadsIn(downloads);
  const desk = await ExtensionPage.open(browser);
  for (const { url } of savedPages) {
    const page = await browser.open(url);
    await desk.saveByKeys(browser, page, url);
    await page.close();
  }
  await desk.tab.close();
});
afterAll(async () => {
  await browser?.close();
  for (const each of [folder, downloads]) rmSync(each, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it('compares what is chosen in the list', async () => {
  full = await browser.open(`${browser.origin}/library.html#reports`);
  for (const number of savedPages.keys()) {
    await full.waitFor((index) => document.querySelectorAll('.check')[index], number);
    await full.click(`.report:nth-child(${number + 1}) .check`);
  }
  await full.click('.page-foot .primary');
  await full.waitFor(() => document.querySelectorAll('figure.multiple .chart').length > 2);
});

describe('the menu', () => {
  it.each(FILES.map((name, index) => [name, index + 1] as const))('saves %s', async (name, item) => {
    await full.click('.menu summary');
    await full.click(`.menu li:nth-child(${item}) button`);
    const saved = await poll(`${name} to be saved`, async () => {
      const [file, more] = readdirSync(downloads);
      // Both browsers write beside the file until it is whole.
      return more === undefined && file?.endsWith(name.slice(name.indexOf('.'))) ? file : undefined;
    });
    expect(saved).toMatch(/^duibiao-\d{4}-\d\d-\d\d\./);
    renameSync(join(downloads, saved), join(folder, name));
  });
});

it('writes Markdown, JSON, SVG and PNG that are whole', () => {
  expect(read('table.md')).toMatch(/^\|.*青渚县.*\|$[\s\S]*^\|.*412\.7.*\|$/m);
  const { format, columns, rows } = JSON.parse(read('table.json'));
  expect([format, columns.length]).toEqual(['duibiao-comparison', savedPages.length]);
  const cells = rows.flatMap((row: { cells: unknown }) => row.cells);
  expect(cells).toContainEqual(
    expect.objectContaining({ value: '412.7', sentence: expect.stringContaining('4127000万元') }),
  );
  expect(read('charts.svg')).toMatch(/^<svg[\s\S]*青渚县[\s\S]*<\/svg>$/);
  const png = readFileSync(join(folder, 'charts.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(760);
  expect(png.length).toBeGreaterThan(10_000);
});

describe('LibreOffice', () => {
  const sheets = new Map<string, Sheet>();
  beforeAll(async () => {
    writeFileSync(join(folder, 'attacks.csv'), toCsv(attackTable));
    writeFileSync(join(folder, 'attack-book.xlsx'), await toXlsx(attackTable));
    writeFileSync(join(folder, 'unguarded.csv'), '=1+1,-6.4\r\n');
    for (const names of [
      ['table.csv', 'list.csv', 'attacks.csv', 'unguarded.csv'],
      ['book.xlsx', 'attack-book.xlsx'],
    ]) {
      const opened = openInLibreOffice(names.map((name) => join(folder, name)));
      for (const [index, name] of names.entries()) sheets.set(name, opened[index] ?? []);
    }
  });
  const cellsOf = (name: string) => sheets.get(name)?.flat() ?? [];

  it('would show a formula', () => {
    expect(cellsOf('unguarded.csv').map(({ formula }) => formula)).toEqual(['of:=1+1', undefined]);
  });

  it.each(['table.csv', 'list.csv', 'book.xlsx'])(
    'finds no formula in %s, numbers and Chinese intact',
    (name) => {
      const cells = cellsOf(name);
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(cells.filter(({ type, text }) => type !== 'float' && /^-\d/.test(text))).toEqual([]);
      expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([412.7, -3.1, -9.3]));
      const texts = cells.map(({ text }) => text).join('\n');
      for (const words of ['青渚县', '白塘区', '望川县', '=HYPERLINK("https://evil.example"'])
        expect(texts).toContain(words);
    },
  );

  it.each(['attacks.csv', 'attack-book.xlsx'])('takes the attack strings of %s for text', (name) => {
    const [, ...rows] = (sheets.get(name) ?? []).slice(0, SIGNS.length + 1);
    expect(cellsOf(name).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(rows.map(([text, number]) => [text?.type, number?.type, number?.value])).toEqual(
      SIGNS.map(() => ['string', 'float', -6.4]),
    );
  });
});

it('copies a table that is pasted as one', async () => {
  await full.click('.page-head .tools > .button.primary');
  await full.waitFor(() => document.querySelector('.page-head .tools [role=status]')?.textContent);
  const page = await browser.open(pastePage.url);
  await page.click('#place');
  await page.pressKey('Control+v');
  const { rows, html, plain } = await page.waitFor(() => {
    const place = document.getElementById('place');
    const lines = [...(place?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.cells].map((cell) => cell.textContent),
    );
    return lines.length > 0
      ? { rows: lines, html: place?.dataset.html, plain: place?.dataset.plain }
      : undefined;
  });
  expect(html).toContain('<table>');
  // Chromium drops such styles from what a page writes by `navigator.clipboard`.
  expect(html).toContain('mso-number-format');
  const tabbed = plain?.split('\n').map((line) => line.split('\t')) ?? [];
  expect(tabbed.slice(0, rows.length)).toEqual(rows);
  expect(rows.find((row) => row.includes('412.7'))).toContain('265.4');
  await page.screenshot('pasted-table');
});

it('threw nothing, logged no error and broke no policy', async () => {
  expect(await browser.findProblems()).toEqual([]);
});
