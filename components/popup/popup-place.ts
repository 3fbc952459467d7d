import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ports } from '../ports.ts';

export const tabIds = ['page', 'library', 'compare'] as const;
export type TabId = (typeof tabIds)[number];

/** Where the popup stands: what comes back when it is opened again over the same page. */
export interface PopupPlace {
  readonly tab: TabId;
  /** The indicator that the narrow comparison shows, by its row. */
  readonly indicator: number;
  /** The comparison as a table. */
  readonly wide: boolean;
}

const start: PopupPlace = { tab: 'page', indicator: 0, wide: false };

/** What was kept, field by field; undefined where it is of another page or no place at all. */
export function readPlace(stored: unknown, url: string | undefined): PopupPlace | undefined {
  if (!(stored instanceof Object) || url === undefined) return undefined;
  const { tab, indicator, wide, url: keptAt } = stored as Record<string, unknown>;
  const known = tabIds.find((id) => id === tab);
  if (known === undefined || keptAt !== url) return undefined;
  const isIndex = typeof indicator === 'number' && Number.isInteger(indicator) && indicator >= 0;
  return { tab: known, indicator: isIndex ? indicator : 0, wide: wide === true };
}

/** The popup's place, as it was left over the page in front. */
export function usePopupPlace({
  place: port,
  page,
}: Ports): [PopupPlace, (change: Partial<PopupPlace>) => void] {
  const [place, setPlace] = useState(start);
  const moved = useRef(false);
  const url = useRef<string>(undefined);
  useEffect(() => {
    Promise.all([port.load(), page.findAddress()]).then(([stored, address]) => {
      url.current = address?.url;
      const known = readPlace(stored, url.current);
      if (known && !moved.current) setPlace(known);
    });
  }, [port, page]);
  return [
    place,
    (change) => {
      moved.current = true;
      const next = { ...place, ...change };
      setPlace(next);
      if (url.current !== undefined) port.keep({ ...next, url: url.current });
    },
  ];
}
