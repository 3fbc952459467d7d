import type { PageState, SiteList } from '../messages.ts';

/** What the background can do with tabs and sites; the browser's side of the requests. */
export interface PageAccess {
  readonly openPage: (tabId: number) => Promise<PageState>;
  readonly savePage: (tabId: number) => Promise<PageState>;
  readonly registerSite: (origin: string) => Promise<SiteList>;
  readonly unregisterSite: (origin: string) => Promise<SiteList>;
  readonly listSites: () => Promise<SiteList>;
}
