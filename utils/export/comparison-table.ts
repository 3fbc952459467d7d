import type { Cell, CellGap, Column, Comparison, Row } from '../compare/comparison.ts';
import type { Rate } from '../compare/rate.ts';
import type { StoredReport } from '../stored-report.ts';
import { citation } from './citation.ts';
import { type ExportCell, type ExportTable, numberCell, textCell } from './export-table.ts';
import { type ExportLanguage, type ExportWords, exportWords } from './export-words.data.ts';
import { rowName } from './naming.ts';

export interface ComparisonTableOptions {
  readonly language?: ExportLanguage;
  /** Columns beside each region's value. */
  readonly beside?: readonly ('growth' | 'gap')[];
  /** The rates that the comparison was made with: they stand below the table. */
  readonly rates?: readonly Rate[];
}

/**
 * The comparison as it stands on the screen: indicators in rows, regions in columns, the sources cited below.
 * Compared values are numbers; a value that is not compared is text with its reason, so that no sum takes it in.
 */
export function comparisonTable(
  { columns, rows }: Comparison,
  reports: readonly StoredReport[],
  { language = 'zh-CN', beside = [], rates = [] }: ComparisonTableOptions = {},
): ExportTable {
  const words = exportWords[language];
  const names = columnNames(columns, words);
  return {
    title: words.comparison,
    header: [
      words.indicator,
      words.unit,
      words.period,
      ...(beside.includes('gap') ? [words.gapUnit] : []),
      ...names.flatMap((name) => [
        name,
        ...beside.map((what) => `${name} ${words[what]}${what === 'growth' ? '(%)' : ''}`),
      ]),
    ],
    rows: rows.map((row) => [
      textCell(rowName(row, language)),
      textCell(row.unit),
      textCell(row.period),
      ...(beside.includes('gap') ? [textCell(gapUnit(row, words))] : []),
      ...row.cells.flatMap((cell) => [
        valueCell(cell, row, words),
        ...beside.map((what) => (what === 'growth' ? growthCell(cell) : gapCell(cell))),
      ]),
    ]),
    notes: [
      ...rateNotes(rates, words),
      ...contradictionNotes(rows, names, words, language),
      ...sourceNotes(columns, names, reports),
    ],
  };
}

/** Regions by name, with the report's title where a name stands twice; the base says so. */
function columnNames(columns: readonly Column[], words: ExportWords): string[] {
  const plain = columns.map(({ region, title }) => region ?? title);
  return columns.map(({ title, base }, index) => {
    const name = plain[index] ?? title;
    const isUnique = plain.indexOf(name) === plain.lastIndexOf(name);
    const full = isUnique || name === title ? name : `${name}《${title}》`;
    return base && columns.length > 1 ? `${full}（${words.base}）` : full;
  });
}

function valueCell(cell: Cell | undefined, row: Row, words: ExportWords): ExportCell {
  if (!cell) return textCell('—');
  const plain = !cell.incomparable && !cell.unit && !cell.approx;
  if (plain) return numberCell(cell.value);
  const approx = cell.approx ? `${words.approximations[cell.approx]} ` : '';
  const unit = cell.unit ?? (cell.incomparable ? (row.unit ?? '') : '');
  const reason = cell.incomparable ? `（${reasonText(cell, words)}）` : '';
  return textCell(`${approx}${cell.value}${unit}${reason}`);
}

/** Why a value is not compared, with the period or the report's own term where that is the reason. */
export function reasonText(cell: Cell, { reasons }: ExportWords): string {
  if (!cell.incomparable) return '';
  const reason = reasons[cell.incomparable];
  if (cell.incomparable === 'other-definition') return cell.label ? `${reason}：${cell.label}` : reason;
  if (cell.incomparable === 'check') return reason;
  return cell.period ? `${reason}：${cell.period}` : reason;
}

/** Growth in percent is a number; 倍 stays 倍. */
function growthCell(cell: Cell | undefined): ExportCell {
  if (!cell?.growth) return undefined;
  const { value, unit, since } = cell.growth;
  return unit === '%' && !since
    ? numberCell(value)
    : textCell(`${value}${unit}${since ? ` (${since}–)` : ''}`);
}

function gapCell(cell: Cell | undefined): ExportCell {
  return cell?.gap && numberCell(cell.gap.value);
}

/** All gaps of a row are in percent, or all in points. */
function gapUnit({ cells }: Row, words: ExportWords): string | undefined {
  const gap = cells.find((cell) => cell?.gap)?.gap;
  return gap && gapUnitName(gap, words);
}

export function gapUnitName({ unit }: CellGap, { points }: ExportWords): string {
  return unit === '%' ? '%' : points;
}

/** `换算汇率（使用者填写）：1 USD = 7.12 CNY` */
export function rateNotes(rates: readonly Rate[], { rate }: ExportWords): string[] {
  return rates.map(({ currency, yuan }) => `${rate}：1 ${currency} = ${yuan} CNY`);
}

/** `与原文自己的算术不符：实际利用外资，白塘区`: said below, for a compared value stays a number. */
function contradictionNotes(
  rows: readonly Row[],
  names: readonly string[],
  { contradicted }: ExportWords,
  language: ExportLanguage,
): string[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      cell?.contradicted ? [`${contradicted}：${rowName(row, language)}，${names[index]}`] : [],
    ),
  );
}

function sourceNotes(
  columns: readonly Column[],
  names: readonly string[],
  reports: readonly StoredReport[],
): string[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return columns.flatMap(({ reportId }, index) => {
    const report = byId.get(reportId);
    return report ? [`${names[index]}：${citation(report)}`] : [];
  });
}
