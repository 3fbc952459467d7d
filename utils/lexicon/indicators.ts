import { agricultureIndicators } from './indicators-agriculture.data.ts';
import { economyIndicators } from './indicators-economy.data.ts';
import { environmentIndicators } from './indicators-environment.data.ts';
import { financeIndicators } from './indicators-finance.data.ts';
import { firmIndicators } from './indicators-firms.data.ts';
import { fiscalIndicators } from './indicators-fiscal.data.ts';
import { housingIndicators } from './indicators-housing.data.ts';
import { industryIndicators } from './indicators-industry.data.ts';
import { investmentIndicators } from './indicators-investment.data.ts';
import { peopleIndicators } from './indicators-people.data.ts';
import { scienceIndicators } from './indicators-science.data.ts';
import { socialIndicators } from './indicators-social.data.ts';
import { tradeIndicators } from './indicators-trade.data.ts';
import { transportIndicators } from './indicators-transport.data.ts';

/** A row of the indicator lexicon. Adding an indicator is adding one row (docs/adding-an-indicator.md). */
export interface Indicator {
  readonly id: string;
  readonly zh: string;
  /** The standard English term. */
  readonly en: string;
  /** Other names of the same thing, old and new. A name stands in one row only. */
  readonly aliases: readonly string[];
  /**
   * Dimensions (utils/lexicon/units.ts) that its levels may have; growth and shares are always possible.
   * `money` stands for every currency, `mass/亩` for every mass an 亩. Classifiers that stand together here (`count:个`, `count:家`) count
   * the same thing for this indicator, so that its numbers in them may be compared.
   */
  readonly dimensions: readonly string[];
  readonly better: 'higher' | 'lower' | 'none';
  /**
   * Why its growth may differ from the quotient of two printed levels without being wrong: it is stated at constant
   * prices, or against a base that the statistics office has restated since.
   */
  readonly growthBasis?: 'constant-prices' | 'restated';
  /** Said of single projects: several values in one report are no contradiction. */
  readonly itemised?: true;
  /** Set on the fifty rows of the corpus list: the only ids that the corpus' gold uses. */
  readonly core?: true;
  /**
   * Names above that count under this id but measure something narrower or other. Each group is a definition
   * of its own: a comparison keeps it apart from the row's main definition and from the other groups.
   */
  readonly variants?: readonly (readonly string[])[];
  /** Phrases that name it; the tests run them. */
  readonly examples: readonly string[];
  /** Phrases that look alike and do not name it. */
  readonly counterExamples: readonly string[];
}

/** Every row, ordered as people expect them in a table: the economy first, then what it does for people. */
export const indicators: readonly Indicator[] = [
  ...economyIndicators,
  ...fiscalIndicators,
  ...investmentIndicators,
  ...industryIndicators,
  ...agricultureIndicators,
  ...tradeIndicators,
  ...peopleIndicators,
  ...financeIndicators,
  ...firmIndicators,
  ...scienceIndicators,
  ...housingIndicators,
  ...transportIndicators,
  ...environmentIndicators,
  ...socialIndicators,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}

const places = new Map(indicators.map(({ id }, place) => [id, place]));

/** Orders indicators as the lexicon does, the weightiest first; unknown ones come last, by name. */
export function byImportance(a: string, b: string): number {
  const place = (id: string) => places.get(id) ?? places.size;
  return place(a) - place(b) || (a < b ? -1 : Number(a > b));
}
