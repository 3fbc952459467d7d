import type { InventedReport, Part, Row } from './invented-report.ts';
import type { Random } from './random.ts';

/** A page as a site would serve it, and what a careful reader would retype from it. */
export interface HostilePage {
  readonly html: string;
  readonly url: string;
  /** The report's own title, which is also the first line of `gold`. */
  readonly title: string;
  /** The clean text, line by line, after ../shared/corpus/GUIDELINE.md. */
  readonly gold: readonly string[];
  /** Pages of the printed original that the first gap withholds, where page numbers in the text tell. */
  readonly gapPages?: { readonly first: number; readonly last: number };
  /** What the page says about itself, in ISO dates. */
  readonly head?: {
    readonly publishedOn?: string;
    readonly uploadedOn?: string;
    readonly publisher?: string;
  };
  /** The bytes' encoding, where they are not UTF-8; `html` names it in its head. */
  readonly charset?: 'gb18030' | 'big5';
  /** The page holds no text to read: the reader must say so. `gold` is empty then. */
  readonly unreadable?: 'images' | 'no-report';
}

/** What a page is; each kind has floors of its own. */
export type PageKind = 'reports' | 'articles' | 'press' | 'forum' | 'english';

export interface Wrapping {
  readonly name: string;
  /** Without it: a page that carries reports. */
  readonly kind?: PageKind;
  /** Whether such a page would carry the report; without it: any Chinese report without tables. */
  readonly suits?: (report: InventedReport) => boolean;
  wrap(report: InventedReport, random: Random): HostilePage;
}

export const hasTable = (report: InventedReport) => report.parts.some((part) => part.kind === 'table');
/** Each paragraph is another one's post. */
export const isThread = (report: InventedReport) => report.name.includes('thread');
export const isEnglish = (report: InventedReport) => report.name.startsWith('english') && !isThread(report);
export const isChinese = (report: InventedReport) =>
  !/^(english|traditional)/.test(report.name) && !isThread(report);
/** A few lines that larger blocks drown. */
export const isShort = (report: InventedReport) => isPlain(report) && bodyLength(report) < 400;
/** A report long enough to be cut, split or walled. */
export const isLong = (report: InventedReport) => isPlain(report) && bodyLength(report) > 600;
export const isPlain = (report: InventedReport) => isChinese(report) && !hasTable(report);

const bodyLength = (report: InventedReport) =>
  report.parts.reduce((sum, part) => sum + (part.kind === 'table' ? 0 : part.text.length), 0);

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Paragraph and heading texts, for wrappings that know no tables. */
export const texts = (report: InventedReport) =>
  report.parts.flatMap((part) => (part.kind === 'table' ? [] : [part.text]));

/** Lines as paragraphs. */
export const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');

/** The parts as markup, each text by `paragraph`, each table with `attributes`. */
export function render(
  parts: readonly Part[],
  paragraph: (text: string, heading: boolean) => string,
  attributes = ' border="1"',
): string {
  return parts
    .map((part) =>
      part.kind === 'table'
        ? table(part.rows, attributes)
        : paragraph(escapeHtml(part.text), part.kind === 'heading'),
    )
    .join('\n');
}

/** Rows as a table whose covered cells are opened up by rowspan and colspan. */
export function table(
  rows: readonly Row[],
  attributes: string,
  cell = (text: string) => escapeHtml(text),
): string {
  const lines = rows.map((row, r) => {
    const cells = row.map((text, c) => {
      if (text === '<' || text === '^') return '';
      let across = 1;
      while (row[c + across] === '<') across++;
      let down = 1;
      while (rows[r + down]?.[c] === '^') down++;
      const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
      return `<td${spans}>${cell(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table${attributes}><tbody>${lines.join('\n')}</tbody></table>`;
}

/** Sentences with their ends: `甲。乙。` → `甲。`, `乙。`; closing quotes and brackets stay with their sentence. */
export const sentences = (text: string) => text.match(/[^。！？；!?;]+[。！？；!?;]*[”"』」）)]*/g) ?? [text];

/** Cuts a text at `at`, moved to where no sentence and no number ends. */
export function cutInSentence(text: string, at: number): string {
  let end = Math.max(8, at);
  while (end > 1 && !/[一-龥][一-龥]{2}/.test(text.slice(end - 1, end + 2))) end--;
  return text.slice(0, end);
}

export interface Head {
  readonly title: string;
  readonly extra?: string;
  readonly charset?: string;
}

export const page = (head: Head, body: string, attributes = '') =>
  `<!DOCTYPE html>\n<html><head><meta charset="${head.charset ?? 'utf-8'}"><title>${escapeHtml(head.title)}</title>${head.extra ?? ''}</head>\n<body${attributes}>${body}</body></html>`;
