import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type ExportCell, type ExportTable, numberCell } from './export-table.ts';
import { guardFormula } from './formula-guard.ts';
import { toClipboard } from './to-clipboard.ts';
import { toCsv } from './to-csv.ts';
import { toMarkdown } from './to-markdown.ts';

const HOSTILE = [
  '=1+1',
  '+1',
  '-1+cmd|/c calc!A0',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u200b=1',
  '"=1',
  '<script>alert(1)</script>',
  "<img src=x onerror='alert(1)'>",
  '</table><svg onload=alert(1)>',
  'a|b',
  '[x](javascript:alert(1))',
  '`x`',
  'a"b,c;d',
  'two\nlines',
];
const table = (cells: readonly ExportCell[]): ExportTable => ({
  title: HOSTILE[13] ?? '',
  header: cells.map((_, index) => `列${index}`),
  rows: [cells],
  notes: ['=来源'],
});
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const decimal = fc
  .tuple(fc.boolean(), fc.nat(), fc.option(fc.nat(9999)))
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`);

/** A reader of RFC 4180, strict about its quotes. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        value += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') value += csv[at++];
    rows.at(-1)?.push(value);
    if (csv[at] === ',') at++;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    } else if (at < csv.length) throw new Error(`stray character at ${at}: ${csv.slice(at, at + 9)}`);
  }
  return rows;
}

describe('guardFormula', () => {
  test.each(HOSTILE.slice(0, 12))('%j is made text', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(['地区生产总值', '1.81亿美元', 'a=b', '5-3', '约 6', ''])('%j stays', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe('CSV', () => {
  test('begins with the byte-order mark and writes numbers as numbers', () => {
    const csv = toCsv({
      title: 't',
      header: ['甲', '乙'],
      rows: [[{ text: '降幅' }, numberCell('-6.4')]],
      notes: [],
    });
    expect(csv).toBe('\uFEFF甲,乙\r\n降幅,-6.4\r\n');
  });

  test('any text comes back as it was or behind an apostrophe, and none is a formula', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (texts) => {
        const [, row] = parseCsv(toCsv(table(texts.map((text) => ({ text })))).slice(1));
        expect(row).toEqual(texts.map(guardFormula));
        expect(row?.filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
      }),
    );
  });

  test('any number comes back as it was', () => {
    fc.assert(
      fc.property(decimal, (number) => {
        expect(parseCsv(toCsv(table([numberCell(number)])).slice(1))[1]).toEqual([number]);
      }),
    );
  });

  test.each(['1e5', '=1', '1,000', '', ' 1', '--1', '0x10'])('%j is no number cell', (text) => {
    expect(numberCell(text) ?? {}).not.toHaveProperty('number');
  });
});

describe('the clipboard', () => {
  test('holds any text as text: one table, no other element, the same words', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const { html } = toClipboard(table(texts.map((text) => ({ text }))));
        const { document } = new JSDOM(html).window;
        const names = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
        expect([...names].sort()).toEqual(['caption', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
        const kept = [...document.querySelectorAll('td')].map(({ textContent }) => textContent);
        expect(kept).toEqual(texts.map((text) => guardFormula(text).replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')));
      }),
      { numRuns: 60 },
    );
  });

  test('guards its headings, its caption and its notes: a sheet makes cells of them too', () => {
    const { html } = toClipboard({ title: '=1', header: ['=2', '甲'], rows: [], notes: ['@SUM(A1)'] });
    const { document } = new JSDOM(html).window;
    const words = [...document.querySelectorAll('caption, th, p')].map(({ textContent }) => textContent);
    expect(words).toEqual(["'=1", "'=2", '甲', "'@SUM(A1)"]);
  });

  test('has one line a row in its plain form', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 2, maxLength: 4 }), (texts) => {
        const { text } = toClipboard({ ...table(texts.map((one) => ({ text: one }))), notes: [] });
        const lines = text.split(/[\r\n]/);
        expect(lines.map((line) => line.split('\t').length)).toEqual([texts.length, texts.length]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('keeps a table’s shape whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const lines = toMarkdown(table(texts.map((text) => ({ text })))).split('\n');
        const row = lines[4] ?? '';
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(texts.length + 1);
        expect(row).not.toMatch(/(?<!\\)[<`[]/);
      }),
    );
  });

  test('sets numbers to the right', () => {
    expect(
      toMarkdown({
        title: 't',
        header: ['甲', '乙'],
        rows: [[{ text: '收入' }, numberCell('-6.4')]],
        notes: ['见下'],
      }),
    ).toBe('## t\n\n| 甲 | 乙 |\n| --- | ---: |\n| 收入 | -6.4 |\n\n- 见下\n');
  });
});
