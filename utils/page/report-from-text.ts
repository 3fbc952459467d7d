import type { Block, Gap, ReportText, TableCell } from '../report.ts';
import { GAP_MARK } from '../report.ts';
import { headingLevel, isCaption } from './build-report.ts';

interface TextLine {
  readonly text: string;
  readonly start: number;
}

/**
 * A report from a text that is clean already: one paragraph a line, table rows with tabs, `⟦gap⟧` lines. The text
 * stays as it is, so that offsets fit it; the title is the one given, else the first line.
 */
export function reportFromText(input: { text: string; title?: string; publishedOn?: string }): ReportText {
  const lines = linesOf(input.text);
  const first = lines.find((line) => line.text.trim() !== '');
  const title = input.title ?? first?.text.trim() ?? '';
  const { publishedOn } = input;
  return {
    title,
    text: input.text,
    blocks: blocksOf(lines, title),
    gaps: gapsOf(lines),
    warnings: [],
    removals: [],
    adapter: 'text',
    ...(publishedOn && { publishedOn: { value: publishedOn, from: 'given' } }),
  };
}

function linesOf(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

function gapsOf(lines: readonly TextLine[]): Gap[] {
  return lines.flatMap((line, at) => {
    if (!line.text.startsWith(GAP_MARK)) return [];
    const last = lines.slice(at + 1).every((other) => other.text.trim() === '');
    return [{ start: line.start, reason: last ? ('cut-sentence' as const) : ('paywall' as const) }];
  });
}

function blocksOf(lines: readonly TextLine[], title: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text.trim() === '') continue;
    const { text, start } = line;
    const end = start + text.length;
    if (text.startsWith(GAP_MARK)) blocks.push({ kind: 'gap', start, end });
    else if (text.includes('\t')) {
      const rows = tableRows(lines, at);
      blocks.push(tableOf(rows));
      at += rows.length - 1;
    } else if (blocks.length === 0 && text.trim() === title.trim())
      blocks.push({ kind: 'title', start, end });
    else blocks.push(textBlock(line, lines[at + 1], end));
  }
  return blocks;
}

function textBlock({ text, start }: TextLine, next: TextLine | undefined, end: number): Block {
  if (next?.text.includes('\t') && isCaption(text)) return { kind: 'caption', start, end };
  const level = headingLevel({ text, heading: 0, bold: false });
  return level > 0 ? { kind: 'heading', level, start, end } : { kind: 'paragraph', start, end };
}

function tableRows(lines: readonly TextLine[], from: number): TextLine[] {
  const end = lines.findIndex((line, at) => at >= from && !line.text.includes('\t'));
  return lines.slice(from, end < 0 ? undefined : end);
}

/** Rows with tabs as a table; empty places are read as covered or empty alike, so that no spans are told. */
function tableOf(rows: readonly TextLine[]): Block {
  const cells: TableCell[] = [];
  for (const [row, line] of rows.entries()) {
    let start = line.start;
    for (const [column, text] of line.text.split('\t').entries()) {
      cells.push({ start, end: start + text.length, row, column, rowSpan: 1, columnSpan: 1, header: false });
      start += text.length + 1;
    }
  }
  const last = rows.at(-1);
  return {
    kind: 'table',
    start: rows[0]?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    cells,
  };
}
