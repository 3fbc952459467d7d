import type { Body } from './choose-body.ts';
import type { LineRule } from './furniture-rule.ts';
import type { PageScan } from './page-scan.ts';

/** Between a text and its table stand its caption, its unit, a date of both. */
const MOST_BETWEEN = 4;

/** What stands over a table of the text's own: 表1 主要指标, 单位：亿元. */
const CAPTION = /^[（(]?(?:附?表\s*[\d一二三四五六七八九十]|附表|(?:计量)?单位\s*[:：])/;

/** The body with the tables of data directly behind it, as far as a caption or a unit says that they are the text's. */
export function withTablesBehind(
  scan: PageScan,
  rules: readonly (LineRule | undefined)[],
  dataTables: ReadonlySet<number>,
  body: Body,
): Body {
  let last = body.last;
  for (let line = last; line < scan.lines.length && line <= last + MOST_BETWEEN; line++) {
    const table = scan.lines[line]?.cell?.table;
    const between = scan.lines.slice(last, line);
    if (table !== undefined && dataTables.has(table) && between.some(({ text }) => CAPTION.test(text))) {
      last = scan.elements[scan.tables[table]?.element ?? -1]?.lastLine ?? last;
      line = last - 1;
    } else if (rules[line] || (scan.lines[line]?.linked ?? 0) > 0) break;
  }
  return last === body.last ? body : { ...body, last };
}
