import { anyOf } from '../lexicon/any-of.ts';
import { rankAdverbs, rankMoves, rankOpenings } from '../lexicon/comparison-words.data.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import type { Token } from './token.ts';

/** What may stand at a character of ranking: a rank or none, and the offset at which to read on. */
interface RankReading {
  readonly rank?: Quantity;
  readonly end: number;
}

/** The characters that a rank may start with. */
export const rankStarts = '第首前后';

/** How far before a rank the words are looked at that say that it is one. */
const BEFORE = 10;

/** The rank at one of `rankStarts`; `tokens` are those before it. An ordinal that ranks nothing is passed over whole. */
export function findRank(text: string, at: number, tokens: readonly Token[]): RankReading {
  const first = text[at];
  if (first === '第') return readOrdinal(text, at, tokens);
  if (first !== '首') return readTop(text, at);
  return text[at + 1] === '位' ? readFirst(text, at) : { end: at + 1 };
}

/** 第6, 第10位, 第一: a rank if what stands before says among whom. */
function readOrdinal(text: string, at: number, tokens: readonly Token[]): RankReading {
  const quantity = readQuantity(text, at + 1);
  if (quantity === undefined || text[at + 1] === '-' || quantity.values.length > 1) return { end: at + 1 };
  const { numeral } = quantity;
  const placed = hasPlaceUnit(text, numeral.end);
  const end = placed ? numeral.end + 1 : numeral.end;
  const ranks = followsRank(text, at, tokens) || ranksBefore(text, at, placed);
  if (!ranks || !(placed || endsPhrase(text, end) || moves.test(text.slice(end, end + 2))))
    return { end: Math.max(quantity.end, numeral.end) };
  return { rank: rankOf(numeral, at, end), end };
}

/** 居全国首位. */
function readFirst(text: string, at: number): RankReading {
  const end = at + 2;
  if (!endsPhrase(text, end) || !ranksBefore(text, at, false)) return { end };
  const numeral: Numeral = { end: at + 1, values: [1], scale: '', chinese: true, digits: '首' };
  return { rank: rankOf(numeral, at, end), end };
}

/** 进入全省前二十, 保持前3位: the rank leaves out 前. */
function readTop(text: string, at: number): RankReading {
  const numeral = readNumeral(text, at + 1);
  if (numeral === undefined || numeral.scale !== '' || numeral.unit !== undefined) return { end: at + 1 };
  if (numeral.values.length > 1) return { end: at + 1 };
  const placed = hasPlaceUnit(text, numeral.end);
  const end = placed ? numeral.end + 1 : numeral.end;
  const wanted = /[入进居列位持身名排]|[省市县区国]$/.test(text.slice(Math.max(0, at - BEFORE), at));
  if (!wanted || !(placed || endsPhrase(text, end))) return { end: at + 1 };
  return { rank: rankOf(numeral, at + 1, end), end };
}

/** 第3位, 前20名. */
function hasPlaceUnit(text: string, at: number): boolean {
  return text[at] === '位' || text[at] === '名';
}

function rankOf(numeral: Numeral, start: number, end: number): Quantity {
  return {
    kind: 'quantity',
    start,
    end,
    values: [numeral.values[0]],
    spans: undefined,
    unit: '位',
    dimension: 'rank',
    approx: undefined,
    outerStart: start,
    outerEnd: end,
    numeral,
    range: false,
  };
}

/** 第三 of 第二、第三. */
function followsRank(text: string, at: number, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const rank = last?.kind === 'mark' && last.mark === '、' ? tokens.at(-2) : last;
  return (
    rank?.kind === 'quantity' &&
    rank.dimension === 'rank' &&
    rank.end === at - 1 &&
    /[、和]/.test(text[at - 1] ?? '')
  );
}

/** 由省内第九|跃居第四. */
const moves = new RegExp(`^${anyOf(rankMoves)}`);

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || /[，,。；;、！!：:）)”〞\s的和及与]/.test(text[at] ?? '');
}

const ranking = new RegExp(`${anyOf(rankOpenings)}${anyOf(rankAdverbs)}?$`);

/** Whether the words before say that something ranks; with 位 or 名 behind the number a looser link is enough. */
function ranksBefore(text: string, at: number, placed: boolean): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  // 把民生摆在首位 is a phrase.
  if (/[摆放][在到]$/.test(before)) return false;
  return ranking.test(before) || (placed && /[列居排位升分别、和]\S{0,8}$/.test(before));
}
