/** Zero-based scales for bars. Pure. */

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that cuts `length` into at most `parts`. */
function niceStep(length: number, parts: number): number {
  const rough = length / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** A scale that holds nought and every value, with round ticks; the longest bar ends near the edge. */
export function zeroScale(values: readonly number[], parts = 4): Scale {
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  if (max === min) return { min: 0, max: 1, ticks: [0] };
  const step = niceStep(max - min, parts);
  const ticks: number[] = [];
  for (let index = Math.ceil(min / step - 1e-9); index * step <= max + step * 1e-9; index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  const margin = (max - min) * 0.04;
  return { min: min < 0 ? min - margin : 0, max: max > 0 ? max + margin : 0, ticks };
}

/** Where a value stands, in percent of the scale's width. */
export function place(scale: Scale, value: number): number {
  return ((value - scale.min) / (scale.max - scale.min)) * 100;
}
