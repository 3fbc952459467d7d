import type { GapReason, TableCell } from '../report.ts';

/** A paragraph, heading, table or gap on its way into the report. Repairs take a list of pieces and give a list. */
export interface Piece {
  readonly kind: 'text' | 'table' | 'gap';
  /** A table's rows are parted by `\n`, its cells by tabs. */
  readonly text: string;
  /** 1 to 6 where the page marks it up as a heading, else 0. */
  readonly heading: number;
  /** All of it is bold. */
  readonly bold: boolean;
  /** What parts it from the next piece; a wrap is a line end of preformatted text. */
  readonly endsBy: 'block' | 'br' | 'wrap';
  readonly indented: boolean;
  /** Something of the site's was left out directly before it. */
  readonly afterHole: boolean;
  /** By the markup it goes on with the paragraph before it, which something of the site's parted. */
  readonly continues: boolean;
  /** Of a table: offsets count from the start of the piece's text. */
  readonly cells?: readonly TableCell[];
  readonly reason?: GapReason;
  readonly notice?: string;
  readonly pages?: { readonly first: number; readonly last: number };
  readonly part?: { readonly page: number; readonly of: number };
}

/** A text piece without marks; what a test or a plain text starts from. */
export function textPiece(text: string, more: Partial<Piece> = {}): Piece {
  return {
    kind: 'text',
    text,
    heading: 0,
    bold: false,
    endsBy: 'block',
    indented: false,
    continues: false,
    afterHole: false,
    ...more,
  };
}

export function gapPiece(reason: GapReason, more: Partial<Piece> = {}): Piece {
  return { ...textPiece(''), kind: 'gap', reason, ...more };
}
