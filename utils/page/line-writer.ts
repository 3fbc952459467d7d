import { isAdvertText } from './advert-text.ts';
import { isPagerLabel } from './find-pagers.ts';
import { cleanInlineText } from './inline-text.ts';
import type { CellPlace, ElementRecord, Line, PageLink, TableRecord } from './page-scan.ts';
import { measureText } from './text-measure.ts';

const LEVELS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const BOLD = new Set(['b', 'strong', 'th']);
/** Two ideographic or no-break spaces, or four plain ones. */
const INDENT = /^[\r\n]*(?:[\u3000\u00a0\u2003][ \u3000\u00a0\u2003]|[ ]{4,}|[ \t]*\u3000)/;
const PRE = new Set(['pre', 'xmp', 'listing', 'plaintext']);

type OpenTable = { table: number; row: number; order: number };

/** Gathers text into lines while the scanner walks; keeps what the open elements say about it. */
export class LineWriter {
  readonly lines: Line[] = [];
  readonly tables: TableRecord[] = [];
  readonly hidden: string[] = [];
  readonly pageLinks: PageLink[] = [];
  characters = 0;
  veiled = 0;

  private readonly elements: readonly ElementRecord[];
  private readonly blocks: number[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly cells: CellPlace[] = [];
  private readonly headings: number[] = [];
  private readonly inlineStarts: number[] = [];
  private readonly parts: string[] = [];
  private linked = 0;
  private bold = 0;
  private links = 0;
  /** Of the link that is open. */
  private address = '';
  private bolds = 0;
  /** Open elements in which line ends of the source are painted. */
  private readonly preformatted: number[] = [];
  private items = 0;
  private hole = false;

  constructor(elements: readonly ElementRecord[]) {
    this.elements = elements;
  }

  enter(
    index: number,
    tag: string,
    { inline, keepsLines }: { readonly inline: boolean; readonly keepsLines: boolean },
    attribute: (name: string) => string | undefined,
  ): void {
    if (inline) this.inlineStarts.push(this.parts.length);
    else this.blocks.push(index);
    if (tag === 'a') {
      this.address = attribute('href') ?? '';
      if (this.isLink(attribute)) this.links++;
    }
    if (BOLD.has(tag)) this.bolds++;
    if (keepsLines || PRE.has(tag)) this.preformatted.push(index);
    if (tag === 'li') this.items++;
    const level = LEVELS.get(tag);
    if (level) this.headings.push(level);
    if (this.elements[index]?.hiding === 'veiled') this.veiled++;
    if (tag === 'table') this.openTable(index);
    else if (tag === 'tr') this.openRow();
    else if (tag === 'td' || tag === 'th') this.openCell(tag, attribute);
  }

  /** A script's link has no address; a place to link to has a name; a heading's link to itself is none. */
  private isLink(attribute: (name: string) => string | undefined): boolean {
    const address = attribute('href');
    if (address === undefined) return attribute('name') === undefined && attribute('id') === undefined;
    return !(this.headings.length > 0 && address.startsWith('#'));
  }

  leave(index: number, tag: string, inline: boolean): void {
    if (inline) {
      const start = this.inlineStarts.pop() ?? 0;
      if (tag === 'a') this.notePageLink(start);
      this.cutAdvert(start, tag === 'a');
    } else this.blocks.pop();
    if (tag === 'a' && this.links > 0) this.links--;
    if (BOLD.has(tag)) this.bolds--;
    if (this.preformatted.at(-1) === index) this.preformatted.pop();
    if (tag === 'li') this.items--;
    if (LEVELS.has(tag)) this.headings.pop();
    if (this.elements[index]?.hiding === 'veiled') this.veiled--;
    if (tag === 'table') this.openTables.pop();
    else if (tag === 'td' || tag === 'th') this.cells.pop();
  }

  addText(text: string): void {
    this.characters += text.length;
    if (this.preformatted.length > 0) {
      const parts = text.split('\n');
      for (const [i, part] of parts.entries()) {
        if (i > 0) this.breakLine('pre');
        this.append(part);
      }
    } else this.append(text);
  }

  /** A part of the page that is left out: inside a line it leaves no trace, between lines a hole. */
  addHidden(where: 'inline' | 'block', shorten: () => string): void {
    if (where === 'block') this.addHole();
    if (this.hidden.length < 200) {
      const text = shorten();
      if (text) this.hidden.push(text);
    }
  }

  /** A button's words are none of the text, but they may say that there is more of it. */
  addButton(words: string): void {
    this.addHole();
    if (words.length > 60 || !/(?:APP|客户端|下载|付费|购买|解锁).{0,10}(?:剩余|余下|全文)/i.test(words))
      return;
    this.breakLine('block');
    this.addText(words);
    this.breakLine('block');
  }

  addHole(): void {
    this.hole = true;
  }

  breakLine(endsBy: Line['endsBy']): void {
    if (this.parts.length === 0) return;
    const raw = this.parts.length === 1 ? (this.parts[0] ?? '') : this.parts.join('');
    const text = cleanInlineText(raw);
    if (text !== '') this.write(text, raw.charCodeAt(0) !== text.charCodeAt(0) && INDENT.test(raw), endsBy);
    this.parts.length = 0;
    this.linked = 0;
    this.bold = 0;
  }

  private notePageLink(start: number): void {
    const label = this.parts.slice(start).join('').trim();
    if (label !== '' && isPagerLabel(label))
      this.pageLinks.push({ label, address: this.address, line: this.lines.length });
  }

  /** Takes an advert that stood in an inline element out of its line. */
  private cutAdvert(start: number, link: boolean): void {
    const count = this.parts.length - start;
    if (count <= 0 || count > 6) return;
    const text = this.parts.slice(start).join('');
    if (text.length > 80 || !isAdvertText(text, link)) return;
    this.addHidden('inline', () => text.trim());
    this.parts.length = start;
    if (link) this.linked = Math.max(0, this.linked - paintedLength(text));
  }

  private append(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    if (this.links > 0) this.linked += paintedLength(text);
    if (this.bolds > 0) this.bold += paintedLength(text);
  }

  private write(text: string, indented: boolean, endsBy: Line['endsBy']): void {
    this.lines.push({
      text,
      measure: measureText(text),
      element: this.blocks.at(-1) ?? 0,
      linked: Math.min(text.length, this.linked),
      bold: Math.min(text.length, this.bold),
      heading: this.headings.at(-1) ?? 0,
      item: this.items > 0,
      cell: this.cells.at(-1),
      veiled: this.veiled > 0,
      indented,
      endsBy,
      afterHole: this.hole,
    });
    this.hole = false;
  }

  private openTable(index: number): void {
    const outer = this.openTables.at(-1)?.table ?? -1;
    const around = this.tables[outer];
    if (around) around.nested = true;
    this.tables.push({ element: index, outer, nested: false, rows: 0, cells: [] });
    this.openTables.push({ table: this.tables.length - 1, row: -1, order: 0 });
  }

  private openRow(): void {
    const open = this.openTables.at(-1);
    const table = open && this.tables[open.table];
    if (!open || !table) return;
    open.row++;
    open.order = 0;
    table.rows = open.row + 1;
  }

  private openCell(tag: string, attribute: (name: string) => string | undefined): void {
    const open = this.openTables.at(-1);
    const cell: CellPlace = {
      table: open?.table ?? -1,
      row: Math.max(0, open?.row ?? 0),
      order: open ? open.order++ : 0,
      rowSpan: span(attribute('rowspan')),
      columnSpan: span(attribute('colspan')),
      header: tag === 'th',
    };
    this.cells.push(cell);
    this.tables[cell.table]?.cells.push(cell);
  }
}

/** About how many characters a text of the source paints. */
function paintedLength(text: string): number {
  return text.trim().length;
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), 100) : 1;
}
