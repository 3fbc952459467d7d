/** What the interface asks of the world. The entrypoints give the real ones; tests and the harness give stubs. */
import type { BackupSchedule } from '../utils/backup/schedule.ts';
import type { Answer, PageState, RequestName, Requests } from '../utils/messages.ts';
import type { ReportSource } from '../utils/stored-report.ts';
import type { Revealed, Sought } from './reveal-on-page.ts';

/** Where the active tab stands towards us. */
export type Site =
  | { readonly kind: 'closed' } // browser pages, the store: nothing to read
  | { readonly kind: 'untouched'; readonly host: string } // an ordinary page without our content script
  | { readonly kind: 'reached'; readonly host: string; readonly state: PageState };

/** Whether pages of the site are tidied as they load. */
export type SitePermission = 'listed' | 'allowed' | 'none';

/** What the interface remembers between two openings. */
export interface Memory {
  readonly selected: readonly string[];
  readonly baseId?: string;
  /** Single-letter keys act (WCAG 2.1.4: they can be turned off). */
  readonly letterKeys: boolean;
  /** The first-run view was left. */
  readonly started: boolean;
}

/** The weekly backup to the downloads folder. */
export interface AutomaticBackupPort {
  load(): Promise<BackupSchedule>;
  /** Asks the browser for its permission, or gives it back; answers how it stands then. Call within the click. */
  turn(on: boolean): Promise<BackupSchedule>;
}

export interface LibraryPort {
  request<Name extends RequestName>(
    name: Name,
    request: Requests[Name]['request'],
  ): Promise<Answer<Requests[Name]['value']>>;
  /** Calls back after every change of the library, until the signal aborts. */
  watch(onChange: () => void, signal: AbortSignal): void;
  /** Calls back with how much of an import is done, 0 to 1, until the signal aborts. */
  watchImport?(onProgress: (share: number) => void, signal: AbortSignal): void;
  load(): Promise<Memory>;
  remember(memory: Memory): Promise<void>;
  /** Absent where nothing is stored, as in the demo. */
  readonly automaticBackup?: AutomaticBackupPort;
}

export interface PagePort {
  findSite(): Promise<Site>;
  /** Puts our content script into the active tab if it is not there, and asks what it has read. */
  open(): Promise<Answer<PageState>>;
  save(): Promise<Answer<PageState>>;
  show(view: PageState['view']): Promise<Answer<PageState>>;
  findPermission(): Promise<SitePermission>;
  /** Address and title of the active tab; undefined where there is none. */
  findAddress(): Promise<Pick<ReportSource, 'url' | 'pageTitle'> | undefined>;
  /** Asks the browser for the one site, or gives it back; true when it is allowed now. Call within the click. */
  allowSite(allowed: boolean): Promise<boolean>;
}

export interface WindowPort {
  /** Opens the full page at a view: `compare`, `reports`, `report/ID`. */
  openLibrary(view: string): void;
  /** Opens a stored address in a tab; the caller has checked it. */
  openAddress(url: string): void;
  /** Opens the live page and marks exactly this sentence there. */
  reveal(sought: Sought): Promise<Revealed>;
  openDemo(): void;
  close(): void;
}

/** Where the popup stands, for as long as the browser runs. */
export interface PlacePort {
  /** What was kept last, unchecked. */
  load(): Promise<unknown>;
  keep(place: object): void;
}

export interface Ports {
  readonly place: PlacePort;
  readonly library: LibraryPort;
  readonly page: PagePort;
  readonly window: WindowPort;
}
