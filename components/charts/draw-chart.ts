/** Draws charts with Observable Plot: a chunk of its own, loaded with the first chart. */
import type { ChartSpec } from './chart-spec.ts';
import { drawDots } from './draw-dots.ts';
import { drawLines } from './draw-lines.ts';
import { drawTarget } from './draw-target.ts';

/**
 * The chart as SVG, coloured by charts.css: the pages' policy refuses the style element that Plot adds. The discs that
 * are pressed stand in the order of the spec's marks and are buttons; the first of them is the chart's tab stop.
 */
export function drawChart(spec: ChartSpec): Element {
  const svg = drawSpec(spec);
  svg.querySelector('style')?.remove();
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  for (const part of svg.children)
    if (!part.classList.contains('pressed')) part.setAttribute('aria-hidden', 'true');
  for (const [index, disc] of svg.querySelectorAll('.pressed circle').entries()) {
    disc.setAttribute('role', 'button');
    disc.setAttribute('tabindex', index === 0 ? '0' : '-1');
  }
  return svg;
}

function drawSpec(spec: ChartSpec): Element {
  switch (spec.kind) {
    case 'dots':
      return drawDots(spec.marks);
    case 'lines':
      return drawLines(spec.marks, spec.years);
    default:
      return drawTarget(spec.target, spec.result);
  }
}
