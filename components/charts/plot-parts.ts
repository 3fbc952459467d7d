/** Parts that several charts are put together from, and the measures that all of them keep. */
import { dot, type Markish, type TextOptions, text } from '@observablehq/plot';
import type { Mark } from './chart-spec.ts';

/** All charts are drawn as wide as the narrowest place for them, and scaled up elsewhere: no text falls below 12 px. */
export const CHART_WIDTH = 328;
/** Room at the right for a name and a value, or a value and a gap. */
export const RIGHT_MARGIN = 104;

/** A name that fits the margin: Han characters are as wide as they are high. */
export function shorten(name: string, characters: number): string {
  return name.length > characters ? `${name.slice(0, characters - 1)}…` : name;
}

/** Texts beside marks: those of the base are a group of their own, which the style sheet sets apart. */
export function texts<Shown extends Mark>(
  marks: readonly Shown[],
  className: string,
  options: TextOptions,
): Markish[] {
  return [false, true].map((base) =>
    text(
      marks.filter((mark) => mark.base === base),
      { ...options, className: base ? `${className} base` : className },
    ),
  );
}

/** The values as points, hollow where they are estimates, and over them wider discs that are pressed. */
export function points<Shown extends Mark>(
  marks: readonly Shown[],
  at: { readonly x: keyof Shown & string; readonly y: keyof Shown & string; readonly r: number },
): Markish[] {
  const tint = ({ base }: Mark) => (base ? 'var(--accent)' : 'var(--bar)');
  return [
    dot(marks, {
      ...at,
      fill: (mark: Mark) => (mark.estimated ? 'var(--surface)' : tint(mark)),
      stroke: (mark: Mark) => (mark.estimated ? tint(mark) : 'var(--surface)'),
    }),
    dot(marks, { ...at, r: 10, className: 'pressed', ariaLabel: 'label', title: 'label' }),
  ];
}
