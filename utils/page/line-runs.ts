/** The lines from `first` up to `last`, half-open. */
export function linesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** Runs of things in the page's order, each of whose lines stands no more than `reach` behind the one before. */
export function nearRuns<Thing>(
  things: Iterable<Thing>,
  lineOf: (thing: Thing) => number,
  reach: number,
): Thing[][] {
  const runs: Thing[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    const line = lineOf(thing);
    const run = runs.at(-1);
    if (run && line - before <= reach) run.push(thing);
    else runs.push([thing]);
    before = line;
  }
  return runs;
}
