import { anyOf } from '../lexicon/any-of.ts';
import {
  durationNames,
  framedDurations,
  measuredDurations,
  measuredFrames,
  timedWorks,
  yearlyMeasures,
} from '../lexicon/rejection-words.data.ts';
import { dimensionClass } from '../lexicon/units.ts';
import { type FigureDoubt, han, punctuation } from './figure-doubt.ts';
import type { Quantity } from './quantity.ts';

const measured = new RegExp(`${anyOf(measuredDurations)}$`);
const framed = new RegExp(`${anyOf(framedDurations)}$`);
const frameMeasures = new RegExp(`${anyOf(measuredFrames)}$`);
const measuredYears = new RegExp(
  `${anyOf(yearlyMeasures)}(?:了|至|到|达到|达|为|满|约|近|提高到|提高至|不超过|最长)?$`,
);
const workBehind = new RegExp(`^内?${anyOf(timedWorks)}`);
const nameBehind = new RegExp(`^${anyOf(durationNames)}`);

/** A duration counts where it is the limit or the time that a work took, not where it places a time. */
export function durationDoubt(text: string, quantity: Quantity): FigureDoubt | undefined {
  const { start, end, outerStart, unit = '' } = quantity;
  const kind = dimensionClass(quantity.dimension);
  if (kind === 'age') return ageDoubt(text, start);
  if (kind !== 'time') return undefined;
  if (unit === '周年' || unit === '日' || unit === '周') return 'duration';
  const left = text.slice(Math.max(0, outerStart - 6), start);
  const right = text.slice(end, end + 4);
  if (unit === '年') return yearsDoubt(text, quantity, left, right);
  if (framed.test(left) && !frameMeasures.test(left)) return 'duration';
  if (workBehind.test(right)) return undefined;
  return measured.test(left) && !nameBehind.test(right) ? undefined : 'duration';
}

/** 60岁以上老人 names a class; 人均预期寿命78.6岁, 提高到55周岁 measure. */
function ageDoubt(text: string, start: number): FigureDoubt | undefined {
  const measures =
    /(?:寿命|年龄|均龄)\S{0,8}$/.test(text.slice(Math.max(0, start - 14), start)) ||
    /[提升][^\s，,。；;]{0,3}$/.test(text.slice(Math.max(0, start - 4), start));
  return measures ? undefined : 'age-class';
}

/** Years are mostly a frame: only a single one, or a half, is the time of a work. */
function yearsDoubt(
  text: string,
  { start, numeral }: Quantity,
  left: string,
  right: string,
): FigureDoubt | undefined {
  if (measuredYears.test(left)) return undefined;
  const before = text[start - 1] ?? '\n';
  const took = workBehind.test(right) && /^[半一1百]/.test(numeral.digits);
  return took && (punctuation.test(before) || han.test(before)) && !framed.test(left)
    ? undefined
    : 'duration';
}
