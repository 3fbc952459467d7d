import { useEffect, useState } from 'preact/hooks';

/** True from the moment when the page is laid out for paper until it is back on screen. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => leave.abort();
  }, []);
  return printing;
}
