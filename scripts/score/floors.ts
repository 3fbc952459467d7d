/** Scores by name, as `pages.text.meanF1`: a floor for each stands in tests/corpus-floors.json and only ever rises. */
export type Scores = ReadonlyMap<string, number>;

export interface FloorResult {
  readonly name: string;
  readonly floor: number;
  /** Undefined when the scorer no longer gives it. */
  readonly score: number | undefined;
  readonly holds: boolean;
}

/** Floors are kept to two decimals, cut off. */
const STEP = 100;
/** Below a share that was reached: a rule that is right in general may cost a small corpus a figure. Counts have none. */
const SLACK = 0.02;

/** The numbers of the scorer's JSON, by their paths; numbers that say how many files there were are left out. */
export function flattenScores(json: object, path: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [key, value] of Object.entries(json)) {
    const name = `${path}.${key}`;
    if (typeof value === 'number' && key !== 'docs') scores.set(name, value);
    else if (value instanceof Object && !Array.isArray(value))
      for (const [inner, score] of flattenScores(value, name)) scores.set(inner, score);
  }
  return scores;
}

export function checkFloors(floors: Scores, scores: Scores): readonly FloorResult[] {
  return [...floors].map(([name, floor]) => {
    const score = scores.get(name);
    return { name, floor, score, holds: score !== undefined && score >= floor };
  });
}

/** Each floor just below its score where that is higher. */
export function raiseFloors(floors: Scores, scores: Scores): Map<string, number> {
  return new Map(
    [...floors].map(([name, floor]) => {
      const score = scores.get(name) ?? 0;
      const reached = score > 1 ? score : Math.floor((score - SLACK) * STEP + 1e-6) / STEP;
      return [name, Math.max(floor, reached)];
    }),
  );
}
