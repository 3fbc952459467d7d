import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import { decimalPlaces } from '../decimal.ts';
import { cellText, type ExportCell, type ExportTable } from './export-table.ts';

const LONGEST_SHEET_NAME = 31;
const WIDEST = 40;
const NARROWEST = 8;
/** Excel takes 32,767 characters a cell; longer text would make the file unreadable. */
const LONGEST_TEXT = 32_000;

/**
 * A sheet for Excel, WPS and LibreOffice, written by hucre: no workers, which an extension's content security policy
 * refuses. Texts are strings of the file and never formulas, so they need no guard; numbers keep the decimals that
 * are printed. Import this module only when a sheet is asked for: the library is 39 kB compressed.
 */
export function toXlsx({ title, header, rows, notes }: ExportTable): Promise<Uint8Array> {
  const table = rows.map((row) => header.map((_, column) => row[column]));
  return writeXlsx({
    sheets: [
      {
        name: sheetName(title),
        rows: [
          header.map(shortened),
          ...table.map((row) => row.map(valueOfCell)),
          ...notes.map((note) => [shortened(note)]),
        ],
        columns: header.map((name, column) => ({
          width: widthOf([name, ...table.map((row) => cellText(row[column]))]),
        })),
        cells: new Map([...headerStyles(header.length), ...decimalStyles(table)]),
        freezePane: { rows: 1 },
      },
    ],
  });
}

/** The empty cell is `null` in the library's own type. */
function valueOfCell(cell: ExportCell): CellValue {
  if (!cell) return null;
  return 'number' in cell ? Number(cell.number) : shortened(cell.text);
}

function shortened(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}

function headerStyles(columns: number): [string, Partial<Cell>][] {
  return Array.from({ length: columns }, (_, column) => [`0,${column}`, { style: { font: { bold: true } } }]);
}

/** `46.50` stays 46.50: a number format with as many decimals as its text has. */
function decimalStyles(table: readonly (readonly ExportCell[])[]): [string, Partial<Cell>][] {
  return table.flatMap((row, line) =>
    row.flatMap((cell, column): [string, Partial<Cell>][] => {
      const places = cell && 'number' in cell ? decimalPlaces(cell.number) : 0;
      return places === 0
        ? []
        : [[`${line + 1},${column}`, { style: { numFmt: `0.${'0'.repeat(Math.min(places, 9))}` } }]];
    }),
  );
}

/** In characters of the sheet's font; a Han character is two wide. */
function widthOf(texts: readonly string[]): number {
  const width = (text: string) =>
    [...text.slice(0, WIDEST)].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(width)) + 1);
}

/** Excel forbids some signs in a sheet's name, an apostrophe at its ends, and more than 31 characters. */
function sheetName(title: string): string {
  const allowed = title
    .replace(/[\p{Cc}\\/?*:[\]]/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return allowed.slice(0, LONGEST_SHEET_NAME).trim() || 'Duibiao';
}
