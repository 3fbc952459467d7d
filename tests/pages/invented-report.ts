import { readdirSync, readFileSync } from 'node:fs';
import { longReport } from './long-report.ts';

/** A cell's text; `<` is covered by the cell at its left, `^` by the cell above. */
export type Row = readonly string[];

export type Part =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly Row[] };

/** A report in our own words about a place that does not exist. */
export interface InventedReport {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

export const folder = new URL('./reports/', import.meta.url);

/** All invented reports, by name. */
export function inventedReports(): InventedReport[] {
  const small = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseReport(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')));
  return [...small, parseReport('long', longReport())];
}

/** Lines to a report: `#` lines are remarks, the first other line is the title, lines with tabs are table rows. */
export function parseReport(name: string, source: string): InventedReport {
  const [title = '', ...lines] = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const parts: Part[] = [];
  let rows: Row[] | undefined;
  for (const line of lines) {
    if (!line.includes('\t')) {
      rows = undefined;
      parts.push({ kind: isHeading(line) ? 'heading' : 'paragraph', text: line });
    } else if (rows) rows.push(line.split('\t'));
    else {
      rows = [line.split('\t')];
      parts.push({ kind: 'table', rows });
    }
  }
  return { name, title, parts };
}

function isHeading(line: string): boolean {
  return (
    /^([一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/.test(line) && !/[。:：;；]/.test(line)
  );
}

/** The lines of the clean text that these parts should give. */
export function goldLines(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.map(covered).join('\t')) : [part.text],
  );
}

const covered = (cell: string) => (cell === '<' || cell === '^' ? '' : cell);

const FULL = '，：；（）！？';
const HALF = ',:;()!?';

/** The same report with its punctuation in the other width. */
export function withPunctuation(report: InventedReport, width: 'full' | 'half'): InventedReport {
  const [from, to] = width === 'full' ? [HALF, FULL] : [FULL, HALF];
  const map = (text: string) =>
    text.replace(/[，：；（）！？,:;()!?]/g, (char) => to[from.indexOf(char)] ?? char);
  return {
    name: report.name,
    title: map(report.title),
    parts: report.parts.map((part) =>
      part.kind === 'table'
        ? { ...part, rows: part.rows.map((row) => row.map(map)) }
        : { ...part, text: map(part.text) },
    ),
  };
}
