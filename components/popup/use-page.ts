import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, PageState, Problem } from '../../utils/messages.ts';
import type { PagePort, Site, SitePermission } from '../ports.ts';

const POLL_MS = 400;

export interface PageControl {
  /** Undefined until the tab has answered. */
  readonly site: Site | undefined;
  readonly permission: SitePermission;
  readonly busy: 'saving' | 'opening' | undefined;
  /** What the last action failed with. */
  readonly problem: Problem | undefined;
  readonly refused: boolean;
  open(): void;
  save(): void;
  show(view: PageState['view']): void;
  allow(allowed: boolean): void;
}

/** The active tab: what its page says, asked again while it is being read, and what one can do with it. */
export function usePage(port: PagePort): PageControl {
  const [site, setSite] = useState<Site>();
  const [permission, setPermission] = useState<SitePermission>('none');
  const [busy, setBusy] = useState<PageControl['busy']>();
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState(false);
  const reading = site?.kind === 'reached' && site.state.status === 'reading';

  useEffect(() => {
    let left = false;
    port.findSite().then((found) => !left && setSite(found));
    port.findPermission().then((found) => !left && setPermission(found));
    return () => {
      left = true;
    };
  }, [port]);

  useEffect(() => {
    if (!reading) return undefined;
    const timer = setInterval(() => port.findSite().then(setSite), POLL_MS);
    return () => clearInterval(timer);
  }, [port, reading]);

  const take = useCallback((answer: Answer<PageState>) => {
    setBusy(undefined);
    setProblem(answer.ok ? answer.value.problem : answer.problem);
    if (!answer.ok) return;
    const state = answer.value;
    setSite((now) => ({ kind: 'reached', host: now && 'host' in now ? now.host : '', state }));
  }, []);

  return {
    site,
    permission,
    busy,
    problem,
    refused,
    open() {
      setBusy('opening');
      port.open().then(take);
    },
    save() {
      setBusy('saving');
      port.save().then(take);
    },
    show(view) {
      port.show(view).then(take);
    },
    allow(allowed) {
      port.allowSite(allowed).then((now) => {
        setRefused(allowed && !now);
        setPermission(now ? 'allowed' : 'none');
      });
    },
  };
}
