import type { ExportCell, ExportTable } from './export-table.ts';
import { guardFormula } from './formula-guard.ts';

/** The two forms that a copied table has on the clipboard: `text/html` and `text/plain`. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** The sheet format "text", in the words that Excel, WPS and LibreOffice read. */
const TEXT_FORMAT = `style="mso-number-format:'\\@'"`;

/**
 * A table to paste into WPS, Word or Excel. The HTML is a string for the clipboard alone and never enters a page of
 * ours; every text in it is escaped. Text cells carry the sheet format "text" so that nothing turns into a date.
 */
export function toClipboard(table: ExportTable): ClipboardTable {
  return { html: toHtml(table), text: toTabbedText(table) };
}

function toHtml({ title, header, rows, notes }: ExportTable): string {
  const head = header.map((name) => `<th ${TEXT_FORMAT}>${guardedHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  const below = notes.map((note) => `<p>${guardedHtml(note)}</p>`).join('');
  return (
    '<meta charset="utf-8">' +
    `<table><caption>${guardedHtml(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${below}`
  );
}

function htmlCell(cell: ExportCell): string {
  if (!cell) return '<td></td>';
  if ('number' in cell) return `<td align="right">${cell.number}</td>`;
  return `<td ${TEXT_FORMAT}>${guardedHtml(cell.text)}</td>`;
}

/** What stands beside the cells becomes a cell of the sheet too: headings, caption and notes are guarded like them. */
function guardedHtml(text: string): string {
  return escapeHtml(guardFormula(text));
}

function toTabbedText({ header, rows, notes }: ExportTable): string {
  const lines = [
    header.map(tabbedText),
    ...rows.map((row) =>
      row.map((cell) => (cell && 'number' in cell ? cell.number : tabbedText(cell?.text ?? ''))),
    ),
    ...(notes.length > 0 ? [[''], ...notes.map((note) => [tabbedText(note)])] : []),
  ];
  return lines.map((line) => line.join('\t')).join('\n');
}

function tabbedText(text: string): string {
  return guardFormula(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}

/** Text as HTML text or attribute: the five characters that mean something there, and control characters dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
