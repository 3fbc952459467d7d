/** What one pass over a page writes down; everything after it works on these plain records. */
import type { Hiding } from './hiding.ts';
import type { TextMeasure } from './text-measure.ts';

export const LIMITS = { characters: 2_000_000, elements: 60_000 } as const;

/** An element, in document order. Its descendants are the records from its own index up to `end`. */
export interface ElementRecord {
  readonly tag: string;
  /** Index of the parent record; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Class names and id as `.class` and `#id`, lower case. */
  readonly names: readonly string[];
  readonly role: string;
  readonly hiding: Hiding | undefined;
  /** Index after its last descendant. */
  end: number;
  /** The lines that stand in it, half-open. */
  firstLine: number;
  lastLine: number;
}

/** Place of a cell in its table: counted as written, before spans open the grid. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly order: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A line as a reader sees it: text between two block edges or `<br>`s, in document order. */
export interface Line {
  readonly text: string;
  readonly measure: TextMeasure;
  /** Index of the nearest block element. */
  readonly element: number;
  /** Characters of the text that stand in links. */
  readonly linked: number;
  /** Characters in bold. */
  readonly bold: number;
  /** 1 to 6 in h1–h6, else 0. */
  readonly heading: number;
  readonly item: boolean;
  readonly cell: CellPlace | undefined;
  readonly veiled: boolean;
  /** It starts with the white space that Chinese text sets before a paragraph. */
  readonly indented: boolean;
  /** What parts it from the next line. */
  readonly endsBy: 'block' | 'br' | 'pre';
  /** A block, such as an advert, was left out between the line before and this one, inside their paragraph. */
  readonly afterHole: boolean;
}

export interface TableRecord {
  readonly element: number;
  /** Index of the table around it, or -1. */
  readonly outer: number;
  nested: boolean;
  rows: number;
  /** All cells in order, those without text too. */
  readonly cells: CellPlace[];
}

/** A link with words as they lead to other pages of an article, a list, or readers' comments. */
export interface PageLink {
  readonly label: string;
  readonly address: string;
  /** The line that it stands in. */
  readonly line: number;
}

/** A page or file that is shown inside this one. */
export interface FrameRecord {
  /** The line that it stands before. */
  readonly line: number;
  readonly address: string;
  /** As its attributes or inline style tell: `600`, `600px`, `100%`; empty where they do not. */
  readonly width: string;
  readonly height: string;
}

export interface PageScan {
  readonly elements: readonly ElementRecord[];
  readonly lines: readonly Line[];
  readonly tables: readonly TableRecord[];
  readonly pageLinks: readonly PageLink[];
  readonly frames: readonly FrameRecord[];
  /** Text of `<title>`. */
  readonly documentTitle: string;
  /** `<meta name|property|itemprop>` by lower-case name, the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** Elements that may carry text as a picture, by index of their nearest record. */
  readonly pictures: { readonly canvases: number; readonly images: number };
  /** A frameset or an XML document. */
  readonly notHtml: boolean;
  /** Texts that were hidden, shortened. */
  readonly hidden: readonly string[];
  /** Pinyin set over characters, the first of it. */
  readonly pinyin: readonly string[];
  /** Blocks were left out that a script may show. */
  readonly undisplayed: boolean;
}
