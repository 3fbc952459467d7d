import { useEffect, useState } from 'preact/hooks';

interface Pace {
  readonly first: number;
  /** How many more with each frame or idle moment. */
  readonly step: number;
  /**
   * Things of which one alone fills a frame: they come when the page has nothing else to do, so that none is drawn in
   * one task with what a frame of scrolling draws.
   */
  readonly whenIdle?: boolean;
  /** With another version than before it begins anew. */
  readonly version?: unknown;
}

/** The longest that things wait for an idle moment while one scrolls without a pause. */
const PATIENCE_MS = 500;

/** How many of `total` things are drawn: some more with each frame, so that no task of drawing them is long. */
export function useGradually(total: number, { first, step, whenIdle = false, version }: Pace): number {
  const [drawn, setDrawn] = useState({ version, count: first });
  const count = drawn.version === version ? drawn.count : first;
  useEffect(() => {
    if (count >= total) return undefined;
    const drawMore = () => setDrawn({ version, count: count + step });
    if (whenIdle && 'requestIdleCallback' in globalThis) {
      const idle = requestIdleCallback(drawMore, { timeout: PATIENCE_MS });
      return () => cancelIdleCallback(idle);
    }
    const frame = requestAnimationFrame(drawMore);
    return () => cancelAnimationFrame(frame);
  }, [count, total, step, whenIdle, version]);
  return Math.min(count, total);
}
