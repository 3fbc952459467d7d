import type { Figure } from '../figure.ts';
import { type Audited, prepare } from './audited.ts';
import { checkGrowthClaim, mayContradict } from './check-triples.ts';
import type { Finding } from './finding.ts';
import { checkGrowth, type GrowthClaim, isComputableGrowth } from './growth-arithmetic.ts';
import { overlap, printedInterval } from './interval.ts';
import { isLevel, type Levels, levelOf, levelsOf, yearOf } from './levels.ts';
import { hasOwnBase, isYearlyAverage } from './qualified.ts';

/**
 * A growth against the level of its own period and the level before it, which the report gives elsewhere:
 * 去年完成12亿元 … 今年完成15亿元,增长25%. Growths that a sentence settled already (`claimed`) are left alone.
 */
export function checkEarlierLevels(
  text: string,
  figures: readonly Audited[],
  levels: Levels,
  claimed: ReadonlySet<number>,
): Finding[] {
  return figures.flatMap((growth) => {
    if (claimed.has(growth.index)) return [];
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
  const same = isLevel(figure) && figure.months ? levelOf(earlierLevels, figure, figure.months) : undefined;
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

/** The levels that a growth's period speaks of: its own and the one a year before, or its first and last years. */
function claimOf(text: string, growth: Audited, later: Levels, earlier: Levels): GrowthClaim | undefined {
  const { months, figure } = growth;
  if (!months || !isComputableGrowth(growth) || figure.status !== 'actual' || figure.certainty !== 'sure')
    return undefined;
  if (hasOwnBase(text, growth)) return undefined;
  const years = Math.floor(months.last / 12) - Math.floor(months.first / 12);
  const last = years === 0 ? months : yearOf(months.last);
  const first = years === 0 ? { first: months.first - 12, last: months.last - 12 } : yearOf(months.first);
  const to = levelOf(later, growth, last);
  const from = levelOf(earlier, growth, first);
  if (!to || !from) return undefined;
  const average = isYearlyAverage(text, growth);
  return { from, to, growth, ...(average && years > 0 && { years }) };
}
