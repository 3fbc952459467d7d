/** A row of the indicator lexicon. Adding an indicator is adding one row (docs/adding-an-indicator.md). */
export interface Indicator {
  readonly id: string;
  readonly zh: string;
  /** The standard English term. */
  readonly en: string;
  readonly aliases: readonly string[];
  /** Dimensions (utils/lexicon/units.ts) that its levels may have; growth and shares are always possible. */
  readonly dimensions: readonly string[];
  readonly better: 'higher' | 'lower' | 'none';
  /** Phrases that name it; the tests run them. */
  readonly examples: readonly string[];
  /** Phrases that hold an alias and do not name it. */
  readonly counterExamples: readonly string[];
}

export const indicators: readonly Indicator[] = [];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function findIndicator(id: string): Indicator | undefined {
  return byId.get(id);
}
