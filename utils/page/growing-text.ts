import type { Piece } from './piece.ts';
import { measureText } from './text-measure.ts';

/** How much of the end of a text the rules about ends look at. */
const TAIL = 200;

/** A piece that lines are being joined to; its text is put together once, at the end, so that joining stays linear. */
export class GrowingText {
  readonly piece: Piece;
  readonly head: string;
  tail: string;
  length: number;
  private endsBy: Piece['endsBy'];
  private readonly parts: string[];
  private readonly counted = { parts: 0, mass: 0, stops: 0 };

  constructor(piece: Piece) {
    this.piece = piece;
    this.head = piece.text.slice(0, 40);
    this.tail = piece.text.slice(-TAIL);
    this.length = piece.text.length;
    this.endsBy = piece.endsBy;
    this.parts = [piece.text];
  }

  get mass(): number {
    return this.count().mass;
  }

  get stops(): number {
    return this.count().stops;
  }

  append(glue: string, piece: Piece): void {
    this.parts.push(glue, piece.text);
    this.tail = (this.tail + glue + piece.text.slice(-TAIL)).slice(-TAIL);
    this.length += glue.length + piece.text.length;
    this.endsBy = piece.endsBy;
  }

  /** Most texts are never asked; what was counted once is not counted again. */
  private count(): { readonly mass: number; readonly stops: number } {
    const { counted, parts } = this;
    for (; counted.parts < parts.length; counted.parts++) {
      const { mass, stops } = measureText(parts[counted.parts] ?? '');
      counted.mass += mass;
      counted.stops += stops;
    }
    return counted;
  }

  toPiece(): Piece {
    return this.parts.length === 1
      ? this.piece
      : { ...this.piece, text: this.parts.join(''), endsBy: this.endsBy };
  }
}
