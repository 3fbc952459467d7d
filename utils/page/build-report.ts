import type { Block, Gap } from '../report.ts';
import { GAP_MARK } from '../report.ts';
import type { Piece } from './piece.ts';
import { measureText } from './text-measure.ts';

export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
}

const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百\d]{1,4}(?:章|编|篇|部分)/, 2],
  [/^[一二三四五六七八九十]{1,3}[、．.]/, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/, 3],
  [/^\d{1,2}(?:[、．]|\.(?!\d))/, 4],
  [/^[（(]\d{1,2}[）)]/, 5],
];

/** Puts title and pieces together: one line each, blocks and gaps with their offsets. */
export function buildText(title: string, pieces: readonly Piece[]): BuiltText {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const gaps: Gap[] = [];
  let start = 0;
  const add = (text: string, block: (start: number, end: number) => Block) => {
    lines.push(text);
    blocks.push(block(start, start + text.length));
    start += text.length + 1;
  };
  if (title !== '') add(title, (from, end) => ({ kind: 'title', start: from, end }));
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'gap') {
      gaps.push(gapAt(start, piece));
      add(GAP_MARK, (from, end) => ({ kind: 'gap', start: from, end }));
    } else if (piece.kind === 'table') add(piece.text, (from, end) => tableBlock(from, end, piece));
    else add(piece.text, (from, end) => textBlock(from, end, piece, pieces[at + 1]));
  }
  return { text: lines.join('\n'), blocks, gaps };
}

function gapAt(start: number, piece: Piece): Gap {
  return {
    start,
    reason: piece.reason ?? 'preview-end',
    ...(piece.pages && { pages: piece.pages }),
    ...(piece.part && { part: piece.part }),
    ...(piece.notice && { notice: piece.notice }),
  };
}

function tableBlock(start: number, end: number, piece: Piece): Block {
  const cells = (piece.cells ?? []).map((cell) => ({
    ...cell,
    start: start + cell.start,
    end: start + cell.end,
  }));
  return { kind: 'table', start, end, cells };
}

function textBlock(start: number, end: number, piece: Piece, next: Piece | undefined): Block {
  if (next?.kind === 'table' && isCaption(piece.text)) return { kind: 'caption', start, end };
  const level = headingLevel(piece);
  return level > 0 ? { kind: 'heading', level, start, end } : { kind: 'paragraph', start, end };
}

/** The caption or unit line right before a table. */
export function isCaption(text: string): boolean {
  return (
    text.length <= 60 &&
    (/^(?:附?表|[（(]?单位)/.test(text) || /[表况]$/.test(text) || !/[。；，]/.test(text))
  );
}

/** 1 is the title's; 0: no heading. */
export function headingLevel(piece: Pick<Piece, 'text' | 'heading' | 'bold'>): number {
  const { text } = piece;
  if (text.length > 90 || /[。；;]/.test(text) || measureText(text).mass > 45) return 0;
  const marked = LEVELS.find(([pattern]) => pattern.test(text))?.[1];
  if (marked && !/[，：:。]$/.test(text)) return marked;
  if (piece.heading > 0) return Math.min(6, Math.max(2, piece.heading));
  return piece.bold && !/[。！？：:]$/.test(text) ? 3 : 0;
}
