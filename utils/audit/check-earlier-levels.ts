import { printedDecimal, significantDigits } from '../decimal.ts';
import type { Figure } from '../figure.ts';
import type { MonthSpan } from '../period.ts';
import { type Audited, amountOf, prepare } from './audited.ts';
import { checkGrowthClaim, mayContradict } from './check-triples.ts';
import type { Finding } from './finding.ts';
import { checkGrowth, type GrowthClaim, isComputableGrowth } from './growth-arithmetic.ts';
import { overlap, printedInterval } from './interval.ts';
import { hasOwnBase, isYearlyAverage } from './qualified.ts';

/** Levels by subject and months, in the most digits that the report prints; `undefined` where it gives several that differ. */
export type Levels = ReadonlyMap<string, Audited | undefined>;

/**
 * A growth against the level of its own period and the level before it, which the report gives elsewhere:
 * 去年完成12亿元 … 今年完成15亿元,增长25%. Growths that a sentence settled already (`settled`) are left alone.
 */
export function checkEarlierLevels(
  text: string,
  figures: readonly Audited[],
  settled: ReadonlySet<number>,
): Finding[] {
  const levels = levelsOf(figures);
  return figures.flatMap((growth) => {
    if (settled.has(growth.index)) return [];
    const claim = claimOf(text, growth, levels, levels);
    return claim ? checkGrowthClaim(claim, true) : [];
  });
}

/** What another saved report says against, or for, a figure of this one. */
export interface CrossFinding {
  readonly kind: 'growth' | 'repeat';
  readonly verdict: 'agrees' | 'contradicts' | 'ratio-as-growth';
  /** Indexes into this report's figures. */
  readonly figures: readonly number[];
  /** The older figure; `index` is its place in its own report. */
  readonly earlier: Audited;
  readonly computation: string;
  readonly printed: string;
}

/** A report's figures, ready to be held against those of others. */
export interface PreparedReport {
  readonly text: string;
  readonly figures: readonly Audited[];
  readonly levels: Levels;
}

export function prepareReport(text: string, figures: readonly Figure[]): PreparedReport {
  const prepared = prepare(text, figures);
  return { text, figures: prepared, levels: levelsOf(prepared) };
}

/**
 * A report's growths against the earlier levels that older reports of the region give and it does not give itself,
 * and levels that both give for the same period. Growth at constant prices is only ever confirmed.
 */
export function auditAgainst(own: PreparedReport, earlier: Levels): CrossFinding[] {
  return own.figures.flatMap((figure): CrossFinding[] => {
    const isOwnMatter = claimOf(own.text, figure, own.levels, own.levels) !== undefined;
    const claim = isOwnMatter ? undefined : claimOf(own.text, figure, own.levels, earlier);
    const result = claim && checkGrowth(claim);
    if (claim && result && (result.verdict === 'agrees' || mayContradict(figure, true))) {
      const { from, to, growth } = claim;
      const figures = [to.index, growth.index];
      return [{ kind: 'growth', ...result, figures, earlier: from, printed: growth.figure.raw }];
    }
    return repeated(figure, earlier);
  });
}

function repeated(figure: Audited, earlierLevels: Levels): CrossFinding[] {
  const same = isLevel(figure) && figure.months ? earlierLevels.get(keyOf(figure, figure.months)) : undefined;
  if (!same || same.figure.unit !== figure.figure.unit) return [];
  const agrees = overlap(printedInterval(same.figure), printedInterval(figure.figure));
  return [
    {
      kind: 'repeat',
      verdict: agrees ? 'agrees' : 'contradicts',
      figures: [figure.index],
      earlier: same,
      computation: `${figure.figure.raw} ${agrees ? '≈' : '≠'} ${same.figure.raw}`,
      printed: figure.figure.raw,
    },
  ];
}

function levelsOf(figures: readonly Audited[]): Levels {
  const levels = new Map<string, Audited | undefined>();
  for (const figure of figures) {
    if (!isLevel(figure) || !figure.months) continue;
    const key = keyOf(figure, figure.months);
    levels.set(key, levels.has(key) ? finerOf(levels.get(key), figure) : figure);
  }
  return levels;
}

/** 38.64亿元 and 386420万元 are one amount; the one with more digits says more of it. */
function finerOf(one: Audited | undefined, other: Audited): Audited | undefined {
  if (!one || !isOneKind(one, other) || !overlap(amountOf(one), amountOf(other))) return undefined;
  const [digits, otherDigits] = [one, other].map(({ figure }) => significantDigits(printedDecimal(figure)));
  return (otherDigits ?? 0) > (digits ?? 0) ? other : one;
}

function isOneKind(one: Audited, other: Audited): boolean {
  return one.unit && other.unit
    ? one.unit.dimension === other.unit.dimension
    : one.figure.unit === other.figure.unit;
}

function isLevel({ figure, indicator }: Audited): boolean {
  return (
    figure.measure === 'level' &&
    figure.status === 'actual' &&
    figure.certainty === 'sure' &&
    !indicator?.itemised
  );
}

function keyOf({ subject }: Audited, { first, last }: MonthSpan): string {
  return `${subject}\n${first}-${last}`;
}

/** The levels that a growth's period speaks of: its own and the one a year before, or its first and last years. */
function claimOf(text: string, growth: Audited, later: Levels, earlier: Levels): GrowthClaim | undefined {
  const { months, figure } = growth;
  if (!months || !isComputableGrowth(growth) || figure.status !== 'actual' || figure.certainty !== 'sure')
    return undefined;
  if (hasOwnBase(text, growth)) return undefined;
  const years = Math.floor(months.last / 12) - Math.floor(months.first / 12);
  const last = years === 0 ? months : yearOf(months.last);
  const first = years === 0 ? { first: months.first - 12, last: months.last - 12 } : yearOf(months.first);
  const to = later.get(keyOf(growth, last));
  const from = earlier.get(keyOf(growth, first));
  if (!to || !from) return undefined;
  const average = isYearlyAverage(text, growth);
  return { from, to, growth, ...(average && years > 0 && { years }) };
}

function yearOf(month: number): MonthSpan {
  const january = Math.floor(month / 12) * 12;
  return { first: january, last: january + 11 };
}
