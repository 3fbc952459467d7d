/** A table on its way out, before it becomes HTML, CSV, Markdown or a sheet. */

/** Text, or a number as decimal text (`-6.4`), or nothing. Only numbers are written as numbers. */
export type ExportCell = { readonly text: string } | { readonly number: string } | undefined;

export interface ExportTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** Lines below the table: where the numbers are from. */
  readonly notes: readonly string[];
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A number cell where the text is a plain decimal, else a text cell. */
export function numberCell(decimal: string): ExportCell {
  return NUMBER.test(decimal) ? { number: decimal } : textCell(decimal);
}

/** A text cell; nothing for nothing. */
export function textCell(text: string | undefined): ExportCell {
  return text ? { text } : undefined;
}

/** What a cell says, unguarded. */
export function cellText(cell: ExportCell): string {
  if (!cell) return '';
  return 'number' in cell ? cell.number : cell.text;
}
