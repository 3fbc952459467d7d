import type { Measure } from '../figure.ts';
import { anyOf } from '../lexicon/any-of.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import {
  amountEndings,
  aspectHeads,
  growthHeads,
  rankHeads,
  rateHeads,
  shareHeads,
  targetHeads,
} from '../lexicon/table-words.data.ts';
import { findUnit } from '../lexicon/units.ts';
import { matchLabel } from './match-label.ts';
import type { Grid } from './table-grid.ts';
import { readTime } from './time.ts';

/** What the header of a column says. */
export interface Column {
  /** Every storey as written. */
  readonly header: string;
  /** What is measured in it, or in the column at its left that it is about; '' where only the rows tell. */
  readonly name: string;
  readonly indicator: Indicator | undefined;
  readonly unit: string | undefined;
  readonly measure: Measure | undefined;
}

const rank = new RegExp(anyOf(rankHeads));
const rate = new RegExp(anyOf(rateHeads));
const growth = new RegExp(anyOf(growthHeads));
const growthAmount = new RegExp(`(?:增减|增长|增加)${anyOf(amountEndings)}`);
const share = new RegExp(anyOf(shareHeads));
/** Longest first, so that 增长率 is not left with 率. */
const aspects = [
  ...rankHeads,
  ...rateHeads,
  ...growthHeads,
  ...shareHeads,
  ...amountEndings,
  ...aspectHeads,
  ...targetHeads,
].sort((a, b) => b.length - a.length);

/** What the storeys of the header above a column say. */
export function readColumn(grid: Grid, column: number): Column {
  const storeys = grid.headersOf(column);
  const header = storeys.join(' ');
  const { name, indicator } = findName(grid, column);
  return {
    header,
    name,
    indicator,
    unit: bracketUnit(header) ?? (/[%％]/.test(header) ? '%' : /‰/.test(header) ? '‰' : undefined),
    measure: measureOf(header),
  };
}

/** The column's own name, else that of the nearest one at its left: 增幅 beside 财政收入 is the growth of that. */
function findName(
  grid: Grid,
  column: number,
): { readonly name: string; readonly indicator: Indicator | undefined } {
  const aspect = grid.headersOf(column).some((storey) => isAspectHead(plainName(storey)));
  for (let at = column; at > grid.nameColumn; at--) {
    const names = grid
      .headersOf(at)
      .map(plainName)
      .filter((name) => name !== '' && !isAspectHead(name));
    if (names.length > 0) {
      const name = names.join('');
      return {
        name,
        indicator: matchLabel(name) ?? names.map(matchLabel).find((found) => found !== undefined),
      };
    }
    if (!aspect) break;
  }
  return { name: '', indicator: undefined };
}

/** 比上年增长, 绝对数, 2023年: words and times that say how and when, and nothing that is measured. */
function isAspectHead(name: string): boolean {
  let rest = name;
  while (rest !== '') {
    const current = rest;
    const size = aspects.find((word) => current.startsWith(word))?.length ?? readTime(current, 0)?.end ?? 0;
    if (size === 0) return false;
    rest = rest.slice(size);
  }
  return true;
}

function measureOf(header: string): Measure | undefined {
  if (rank.test(header)) return 'rank';
  if (rate.test(header)) return 'rate';
  if (growth.test(header)) return growthAmount.test(header) ? 'change' : 'growth';
  return share.test(header) ? 'share' : undefined;
}

const unitInBrackets = /[（(]\s*([^（()）]{1,10})\s*[)）]/g;

/** 亿元 of 地区生产总值（亿元）. */
export function bracketUnit(text: string): string | undefined {
  const found = [...text.matchAll(unitInBrackets)].map((match) => (match[1] ?? '').replace(/^单位[：:]/, ''));
  return found.find((name) => findUnit(name) !== undefined);
}

/** `地区生产总值（亿元）` → 地区生产总值; numbering and 其中 fall away. */
export function plainName(name: string): string {
  return name
    .replace(/[（(][^（()）]*[)）]/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|[（(]?\d{1,2}[)）.、]|[#＃*·•—－-]|其中[：:]?)+/, '')
    .replace(/^其中[：:]?/, '')
    .trim();
}
