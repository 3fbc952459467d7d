import { cellText, type ExportTable } from './export-table.ts';

const SPECIAL = /[\\`*_[\]<>|#~$&!(){}]/g;

/** A Markdown table (GitHub's form) under its title, numbers to the right, with the notes as a list below. */
export function toMarkdown({ title, header, rows, notes }: ExportTable): string {
  const right = header.map((_, column) => rows.some((row) => row[column] && 'number' in row[column]));
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    line(header),
    line(
      right.map((isNumber) => (isNumber ? '---:' : '---')),
      false,
    ),
    ...rows.map((row) => line(header.map((_, column) => cellText(row[column])))),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${escapeMarkdown(note)}`)] : []),
    '',
  ].join('\n');
}

function line(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? escapeMarkdown(cell) : cell)).join(' | ')} |`;
}

/** One line of text in which no character is markup, and no address of a page becomes a link by itself. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(/^([+-]|\d+\.)(?=\s)/, '\\$1');
}
