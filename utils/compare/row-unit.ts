import Big from 'big.js';
import { scaleDecimal } from '../decimal.ts';
import type { Indicator } from '../lexicon/indicators.ts';
import { relativeUnits } from '../lexicon/relative-units.data.ts';
import { scaleOf, withoutScale } from '../lexicon/unit-scale.ts';
import { findUnit, type Unit } from '../lexicon/units.ts';

const SCALES = ['万亿', '亿', '万', ''] as const;
/** A price or an income is printed in bare 元 and read so; from here on 万元 is shorter. */
const LARGEST_BARE_MONEY = 1_000_000;

/** The unit by its lexicon row; relative units share the dimension `relative`, unknown ones are their own. */
export function measureUnit(name: string | undefined): Unit {
  if (name === undefined) return { name: '', dimension: 'none', factor: '1' };
  const points = relativeUnits.get(name);
  if (points !== undefined) return { name, dimension: 'relative', factor: points };
  return findUnit(name) ?? { name, dimension: `unit:${name}`, factor: '1' };
}

/** Whether numbers in the two units say the same thing of the indicator: its own classifiers (家, 户) do. */
export function sameDimension(a: Unit, b: Unit, indicator: Indicator | undefined): boolean {
  if (a.dimension === b.dimension) return true;
  const countsAlike = ({ dimension }: Unit) =>
    dimension.startsWith('count:') && (indicator?.dimensions.includes(dimension) ?? false);
  return countsAlike(a) && countsAlike(b);
}

/** A value in another unit of its dimension, exactly, with its digits. */
export function convert(value: string, from: Unit, to: Unit): string {
  return scaleDecimal(value, from.factor, to.factor);
}

/**
 * The unit of a row, from its base value: with 1–4 digits before the point, 亿元 from 1 亿, else 万元 (万亿元 from
 * 1 万亿, bare 元 for what a report prints in it below a million). Other dimensions keep the printed unit while it
 * reads well.
 */
export function chooseRowUnit(value: string, printed: Unit): Unit {
  if (printed.dimension === 'relative' || printed.dimension === 'none') return printed;
  const size = new Big(value).abs().times(printed.factor);
  if (size.eq(0)) return printed;
  const scaled = scalesOf(printed);
  if (printed.dimension.startsWith('money:')) {
    const bare = scaleOf(printed.name) === '' && size.lt(LARGEST_BARE_MONEY);
    return bare ? printed : (scaled.find((unit) => size.gte(unit.factor)) ?? printed);
  }
  const reads = (unit: Unit) => size.gte(unit.factor) && size.div(unit.factor).lt(10_000);
  return reads(printed) ? printed : (scaled.find(reads) ?? printed);
}

/** The same unit at every scale, the largest first: 万亿元, 亿元, 万元, 元. */
function scalesOf(unit: Unit): Unit[] {
  const stem = withoutScale(unit.name);
  return SCALES.flatMap((scale) => {
    const scaled = findUnit(scale + stem);
    return scaled?.dimension === unit.dimension ? [scaled] : [];
  });
}
