import { barX, plot, ruleX } from '@observablehq/plot';
import { CHART_WIDTH } from './plot-parts.ts';

/** The result as a bar from nought, the target as a line across it. */
export function drawTarget(target: number, result: number) {
  return plot({
    className: 'chart',
    width: CHART_WIDTH,
    height: 26,
    margin: 0,
    x: { axis: null, domain: [Math.min(0, target, result), Math.max(0, target, result)], inset: 4 },
    marks: [
      barX([result], { x1: 0, x2: (value: number) => value, insetTop: 8, insetBottom: 8, className: 'own' }),
      ruleX([0], { className: 'zero', insetTop: 2, insetBottom: 2 }),
      ruleX([target], { className: 'target-line', insetTop: 3, insetBottom: 3 }),
    ],
  });
}
