import type { PageScan, TableRecord } from './page-scan.ts';

/** What sites tell of a document in a table over it: number, kind, office, dates. */
const LABEL =
  /^(?:.{0,4}(?:编号|类型|类别|日期|时间|状态|索引号|文号|机构|单位|分类|主题词|关键词|体裁|名称|标题|来源|有效性|有效期|公开方式|公开形式|公开范围|公开程序|公开时限))$/;
const LEAST_LABELS = 3;

/**
 * Tables that describe the document in pairs of label and value, two or four cells a row; a table of data has other
 * words in most of these places. By table index.
 */
export function findLabelSheets(scan: PageScan): ReadonlySet<number> {
  const labels = new Map<number, number>();
  const others = new Map<number, number>();
  for (const { text, cell } of scan.lines) {
    if (!cell || cell.order % 2 === 1) continue;
    const counts = LABEL.test(text.replace(/[\s:：]/g, '')) ? labels : others;
    counts.set(cell.table, (counts.get(cell.table) ?? 0) + 1);
  }
  return new Set(
    [...labels].flatMap(([table, count]) => {
      const isSheet = count >= LEAST_LABELS && count > 2 * (others.get(table) ?? 0);
      return isSheet && inPairs(scan.tables[table]) ? [table] : [];
    }),
  );
}

/** No row has more cells than two pairs. */
function inPairs(table: TableRecord | undefined): boolean {
  return table !== undefined && !table.nested && table.cells.every(({ order }) => order < 4);
}
