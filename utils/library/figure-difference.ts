import type { Figure } from '../figure.ts';
import type { FigureDifference } from '../messages.ts';
import { bareWords } from './words.ts';

/**
 * What changed between two captures, figure by figure. Figures meet when they measure the same thing: indicator (or
 * label), region, period, measure and status; of several such, equal values meet first, then the text's order decides.
 */
export function compareCaptures(before: readonly Figure[], after: readonly Figure[]): FigureDifference[] {
  const waiting = new Map<string, Figure[]>();
  for (const figure of before)
    waiting.set(subject(figure), [...(waiting.get(subject(figure)) ?? []), figure]);
  const unmatched = after.filter(
    (figure) => !take(waiting.get(subject(figure)), (other) => equal(figure, other)),
  );
  const differences = unmatched.map((figure): FigureDifference => {
    const old = take(waiting.get(subject(figure)), () => true);
    return old ? { kind: 'changed', before: old, after: figure } : { kind: 'new', after: figure };
  });
  const gone = [...waiting.values()]
    .flat()
    .map((figure): FigureDifference => ({ kind: 'gone', before: figure }));
  return [...differences, ...gone];
}

function subject({ indicator, label, region, period, measure, status }: Figure): string {
  return JSON.stringify([indicator ?? bareWords(label), region, period, measure, status]);
}

function equal(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unit === other.unit && one.approx === other.approx;
}

/** Removes and returns the first that fits. */
function take(figures: Figure[] | undefined, fits: (figure: Figure) => boolean): Figure | undefined {
  const index = figures?.findIndex(fits) ?? -1;
  return index >= 0 ? figures?.splice(index, 1)[0] : undefined;
}
