import type { Piece } from './piece.ts';
import { measureText } from './text-measure.ts';

/** How much of the end of a text the rules about ends look at. */
const TAIL = 200;

/** A piece that lines are being joined to; its text is put together once, at the end, so that joining stays linear. */
export class GrowingText {
  readonly piece: Piece;
  readonly head: string;
  tail: string;
  mass: number;
  stops: number;
  length: number;
  private endsBy: Piece['endsBy'];
  private readonly parts: string[];

  constructor(piece: Piece) {
    const { mass, stops } = measureText(piece.text);
    this.piece = piece;
    this.head = piece.text.slice(0, 40);
    this.tail = piece.text.slice(-TAIL);
    this.mass = mass;
    this.stops = stops;
    this.length = piece.text.length;
    this.endsBy = piece.endsBy;
    this.parts = [piece.text];
  }

  append(glue: string, piece: Piece): void {
    const { mass, stops } = measureText(piece.text);
    this.parts.push(glue, piece.text);
    this.tail = (this.tail + glue + piece.text.slice(-TAIL)).slice(-TAIL);
    this.mass += mass;
    this.stops += stops;
    this.length += glue.length + piece.text.length;
    this.endsBy = piece.endsBy;
  }

  toPiece(): Piece {
    return this.parts.length === 1
      ? this.piece
      : { ...this.piece, text: this.parts.join(''), endsBy: this.endsBy };
  }
}
