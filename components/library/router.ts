import { useEffect, useState } from 'preact/hooks';

export const views = ['reports', 'compare', 'timeline', 'audit', 'settings'] as const;
export type ViewName = (typeof views)[number];

export interface Route {
  readonly view: ViewName | 'report';
  /** The demo's library in memory instead of the stored one. */
  readonly demo: boolean;
  readonly reportId?: string;
  readonly figureId?: string;
}

/** `#compare`, `#report/ID/FIGURE`, `#demo/compare`. What is not known leads to the reports. */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#/, '').split('/').map(decode);
  const demo = parts[0] === 'demo';
  const [name = '', reportId, ...figure] = demo ? parts.slice(1) : parts;
  if (name === 'report' && reportId) {
    const figureId = figure.join('/');
    return { view: 'report', demo, reportId, ...(figureId && { figureId }) };
  }
  return { view: views.find((view) => view === name) ?? (demo ? 'compare' : 'reports'), demo };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view, within the demo or outside it. */
export function addressOf(view: string, demo: boolean): string {
  return `#${demo ? 'demo/' : ''}${view}`;
}

/** The route of the page's address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
