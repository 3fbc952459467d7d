import { isAdvertText } from './advert-text.ts';
import { cleanInlineText } from './inline-text.ts';
import type { CellPlace, ElementRecord, Line, TableRecord } from './page-scan.ts';
import { measureText } from './text-measure.ts';

const HEADING = /^h([1-6])$/;
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
  characters = 0;
  veiled = 0;

  private readonly elements: readonly ElementRecord[];
  private readonly blocks: number[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly cells: CellPlace[] = [];
  private readonly headings: number[] = [];
  private readonly inlineStarts: number[] = [];
  private text = '';
  private linkedText = '';
  private boldText = '';
  private links = 0;
  private bolds = 0;
  private pres = 0;
  private items = 0;
  private hole = false;

  constructor(elements: readonly ElementRecord[]) {
    this.elements = elements;
  }

  enter(index: number, tag: string, inline: boolean, attribute: (name: string) => string | undefined): void {
    if (inline) this.inlineStarts.push(this.text.length);
    else this.blocks.push(index);
    if (tag === 'a' && attribute('href') !== undefined) this.links++;
    if (BOLD.has(tag)) this.bolds++;
    if (PRE.has(tag)) this.pres++;
    if (tag === 'li') this.items++;
    const level = HEADING.exec(tag)?.[1];
    if (level) this.headings.push(Number(level));
    if (this.elements[index]?.hiding === 'veiled') this.veiled++;
    if (tag === 'table') this.openTable(index);
    else if (tag === 'tr') this.openRow();
    else if (tag === 'td' || tag === 'th') this.openCell(tag, attribute);
  }

  leave(index: number, tag: string, inline: boolean): void {
    if (inline) this.cutAdvert(this.inlineStarts.pop() ?? 0, tag === 'a');
    else this.blocks.pop();
    if (tag === 'a' && this.links > 0) this.links--;
    if (BOLD.has(tag)) this.bolds--;
    if (PRE.has(tag)) this.pres--;
    if (tag === 'li') this.items--;
    if (HEADING.test(tag)) this.headings.pop();
    if (this.elements[index]?.hiding === 'veiled') this.veiled--;
    if (tag === 'table') this.openTables.pop();
    else if (tag === 'td' || tag === 'th') this.cells.pop();
  }

  addText(text: string): void {
    this.characters += text.length;
    if (this.pres > 0) {
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

  addHole(): void {
    this.hole = true;
  }

  breakLine(endsBy: Line['endsBy']): void {
    const text = cleanInlineText(this.text);
    if (text !== '') this.write(text, endsBy);
    this.text = '';
    this.linkedText = '';
    this.boldText = '';
  }

  /** Takes an advert that stood in an inline element out of its line. */
  private cutAdvert(start: number, link: boolean): void {
    const length = this.text.length - start;
    if (length <= 0 || length > 80 || !isAdvertText(this.text.slice(start), link)) return;
    this.addHidden('inline', () => this.text.slice(start));
    this.text = this.text.slice(0, start);
    if (link) this.linkedText = this.linkedText.slice(0, Math.max(0, this.linkedText.length - length));
  }

  private append(text: string): void {
    this.text += text;
    if (this.links > 0) this.linkedText += text;
    if (this.bolds > 0) this.boldText += text;
  }

  private write(text: string, endsBy: Line['endsBy']): void {
    this.lines.push({
      text,
      measure: measureText(text),
      element: this.blocks.at(-1) ?? 0,
      linked: this.linkedText === '' ? 0 : Math.min(text.length, cleanInlineText(this.linkedText).length),
      bold: this.boldText === '' ? 0 : Math.min(text.length, cleanInlineText(this.boldText).length),
      heading: this.headings.at(-1) ?? 0,
      item: this.items > 0,
      cell: this.cells.at(-1),
      veiled: this.veiled > 0,
      indented: INDENT.test(this.text.slice(0, 40)),
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

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), 100) : 1;
}
