import { useEffect, useState } from 'preact/hooks';
import { headingId } from '../parts/report-text.tsx';

interface Holder {
  readonly current: HTMLElement | null;
}

/** The heading that one is reading under: the last whose line is above the upper third. */
export function useCurrentHeading(scroller: Holder, text: Holder, places: readonly { start: number }[]) {
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const element = scroller.current;
    if (!element || places.length === 0) return undefined;
    let frame = 0;
    const find = () => {
      frame = 0;
      const limit = element.clientHeight / 3;
      const passed = places.filter(({ start }) => {
        const heading = text.current?.querySelector(`#${headingId(start)}`);
        return heading ? heading.getBoundingClientRect().top < limit : false;
      });
      setCurrent(passed.at(-1)?.start);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(find);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    onScroll();
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, text, places]);
  return current;
}
