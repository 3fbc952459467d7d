import type { MarkToken } from './token.ts';

/** Where in its sentence the words stand that the next number is read by; offsets are the report's. */
export interface Clause {
  /** Where the words right before the number begin: behind the last mark or number. */
  start: number;
  /** Where the words before these begin: what a colon or a comma leaves behind. */
  before: number;
  /** A number stands in it already. */
  measured: boolean;
  /** Behind the label that stands behind the last number; 税收 of 42%的税收和51%的增加值. */
  labelEnd: number;
  /** Up to where brackets around a mere name (GDP) are passed over. */
  aside: number;
}

/** What a mark ends: the whole clause with what it compared (；), a part of it, or nothing. */
export type Closed = 'clause' | 'part' | undefined;

/** Marks that part words; 、 does so behind a number only. */
const parting = new Set('，,；;：:（()）\t\n。！？!?…[]【】');
const semicolons = new Set('；;');
const openBrackets = new Set('（(');

/** How far back a clause without a number still introduces what follows. */
const INTRODUCTION = 60;
const LONGEST_ASIDE = 8;

/** The clause that a sentence begins with. */
export function openClause(at: number): Clause {
  return { start: at, before: at, measured: false, labelEnd: at, aside: at };
}

/** Goes on behind a mark of the report's text. */
export function passMark(clause: Clause, { mark, end }: MarkToken, text: string): Closed {
  if (end <= clause.aside) return undefined;
  const opens = openBrackets.has(mark);
  if (opens && isAside(clause, text, end)) return undefined;
  if (mark === '、' ? !clause.measured : !parting.has(mark)) return undefined;
  clause.start = end;
  if (mark === '、') return undefined;
  const closed = semicolons.has(mark) ? 'clause' : clause.measured && !opens ? 'part' : undefined;
  clause.before = clause.measured ? end : Math.max(clause.before, end - INTRODUCTION);
  clause.measured = false;
  return closed;
}

/** Goes on behind a number, by its end. */
export function passNumber(clause: Clause, end: number): void {
  clause.measured = true;
  clause.start = end;
}

/** A name in brackets and what goes on behind them; （一） is a number of a list. */
const aside = new RegExp(
  `^(?![一二三四五六七八九十]+[）)])[A-Za-z一-鿿&、]{1,${LONGEST_ASIDE}}[）)](?=[\\d一-鿿])`,
);

/** 地区生产总值（GDP）186亿元: brackets around another name of the same thing part nothing. */
function isAside(clause: Clause, text: string, at: number): boolean {
  // Room for the longest name, the closing bracket and the character behind it.
  const match = aside.exec(text.slice(at, at + LONGEST_ASIDE + 2));
  if (match === null) return false;
  clause.aside = at + match[0].length;
  return true;
}
