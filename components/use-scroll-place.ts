import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How long the content may take to become as long as it was. */
const PATIENCE_MS = 5_000;

/**
 * Keeps where an element, or the page without one, is scrolled to, so that a reload comes back to it once the content
 * is long enough again. Whoever scrolls in between is left alone.
 */
export function useScrollPlace(key: string, element?: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = element ? element.current : document.scrollingElement;
    if (!frame) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const name = `scroll ${key}`;
    restore(frame, sessionStorage.getItem(name), signal);
    // It was meant for this reload alone.
    sessionStorage.removeItem(name);
    const keep = () => sessionStorage.setItem(name, `${frame.scrollTop} ${frame.scrollLeft}`);
    addEventListener('pagehide', keep, { signal });
    return () => leave.abort();
  }, [key, element]);
}

function restore(frame: Element, stored: string | null, signal: AbortSignal): void {
  const [top = 0, left = 0] = (stored ?? '').split(' ').map(Number);
  if (!(top > 0 || left > 0)) return;
  const end = performance.now() + PATIENCE_MS;
  const leftAlone = new AbortController();
  for (const kind of ['wheel', 'keydown', 'pointerdown', 'touchstart'])
    addEventListener(kind, () => leftAlone.abort(), { once: true, passive: true, signal });
  const step = () => {
    if (signal.aborted || leftAlone.signal.aborted) return;
    frame.scrollTo({ top, left, behavior: 'instant' });
    const isThere = Math.abs(frame.scrollTop - top) < 2 && Math.abs(frame.scrollLeft - left) < 2;
    if (!isThere && performance.now() < end) requestAnimationFrame(step);
  };
  step();
}
