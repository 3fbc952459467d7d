import type { ExportCell, ExportTable } from './export-table.ts';
import { guardFormula } from './formula-guard.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/;

/**
 * CSV after RFC 4180 with a byte-order mark, by which Excel and WPS know UTF-8. Texts that could be formulas are
 * guarded; numbers are bare, negative ones too. The notes follow after an empty line.
 */
export function toCsv({ header, rows, notes }: ExportTable): string {
  const lines = [
    header.map(quote).join(','),
    ...rows.map((row) => row.map(field).join(',')),
    ...(notes.length > 0 ? ['', ...notes.map(quote)] : []),
  ];
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function field(cell: ExportCell): string {
  if (!cell) return '';
  return 'number' in cell ? cell.number : quote(cell.text);
}

function quote(text: string): string {
  const guarded = guardFormula(text);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
