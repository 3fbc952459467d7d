import { useEffect, useState } from 'preact/hooks';

interface Pace {
  readonly first: number;
  /** How many more with each frame. */
  readonly step: number;
  /** With another version than before it begins anew. */
  readonly version?: unknown;
}

/** How many of `total` things are drawn: some more with each frame, so that no task of drawing them is long. */
export function useGradually(total: number, { first, step, version }: Pace): number {
  const [drawn, setDrawn] = useState({ version, count: first });
  const count = drawn.version === version ? drawn.count : first;
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setDrawn({ version, count: count + step }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, step, version]);
  return Math.min(count, total);
}
