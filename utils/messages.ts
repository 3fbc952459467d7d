/**
 * Every message between the extension's contexts, typed. The background answers requests; a tab's content script
 * answers tab requests. Rights are decided by the sender (utils/library/rights.ts), and every payload is validated
 * and copied field by field on arrival: what the types promise holds only after that.
 */
import type { Comparison } from './compare/comparison.ts';
import type { UnreadableReason } from './report.ts';
import type { Capture, Correction, Receipt, ReportSummary, StoredReport } from './stored-report.ts';

/** Something the user can do about a failure; the interface has a sentence for each. */
export type Problem =
  | 'storage-full'
  | 'storage-unavailable' // the database cannot be opened, as in Firefox's permanent private mode
  | 'storage-upgrading' // another tab holds the older version open
  | 'private-window' // nothing is stored from a private window without an explicit click
  | 'not-found'
  | 'not-allowed'
  | 'bad-input'
  | 'no-access' // the browser does not let us read this page (browser pages, the store, no permission)
  | 'failed';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export interface ReportQuery {
  readonly search?: string;
  readonly state?: 'recent' | 'saved';
  readonly tag?: string;
  readonly region?: string;
  readonly sort?: 'newest' | 'title' | 'region' | 'year';
  readonly offset?: number;
  readonly limit?: number;
}

export interface ReportPage {
  readonly reports: readonly ReportSummary[];
  readonly total: number;
  readonly counts: { readonly recent: number; readonly saved: number };
  readonly tags: readonly string[];
}

export interface CaptureAnswer {
  readonly reportId: string;
  readonly state: 'recent' | 'saved';
  /** True when the library held this report already, from this page or another. */
  readonly known: boolean;
}

export interface ImportPreview {
  readonly added: number;
  readonly same: number;
  readonly conflicting: number;
  readonly applied: boolean;
}

/** Requests that the background answers. */
export interface Requests {
  /** From a content script, or relayed for an explicit click: stores the page's report as recent or saved. */
  captureReport: { request: { capture: Capture; save: boolean }; value: CaptureAnswer };
  listReports: { request: ReportQuery; value: ReportPage };
  getReport: { request: { id: string }; value: StoredReport };
  setReportState: { request: { id: string; state: 'recent' | 'saved' }; value: ReportSummary };
  describeReport: {
    request: { id: string; title?: string; tags?: readonly string[]; note?: string };
    value: ReportSummary;
  };
  /** Deletes, and keeps what is needed for `restoreReports` for a while. */
  deleteReports: { request: { ids: readonly string[] }; value: { undo: string } };
  restoreReports: { request: { undo: string }; value: { restored: number } };
  compareReports: { request: { ids: readonly string[]; baseId?: string }; value: Comparison };
  decideFigure: { request: { figureId: string; decision?: 'accepted' | 'rejected' }; value: StoredReport };
  correctFigure: { request: { figureId: string; correction?: Correction }; value: StoredReport };
  exportLibrary: { request: Record<never, never>; value: { json: string } };
  importLibrary: { request: { json: string; dryRun: boolean }; value: ImportPreview };
  /** For a tab the user has just acted on: injects the content script if it is not there, and asks what it has read. */
  openPage: { request: { tabId: number }; value: PageState };
  /** The same, and saves the page's report. */
  savePage: { request: { tabId: number }; value: PageState };
  /**
   * "Always tidy this site". The page must have called `permissions.request({origins: [sitePattern(origin)]})` on a
   * click before (utils/sites/site-pattern.ts); without that permission the answer is `not-allowed`.
   */
  registerSite: { request: { origin: string }; value: SiteList };
  /** Stops tidying the site and gives the permission back. */
  unregisterSite: { request: { origin: string }; value: SiteList };
  listSites: { request: Record<never, never>; value: SiteList };
}

/** Origins that the user added to the listed hosts, as `https://www.example.org`. */
export interface SiteList {
  readonly origins: readonly string[];
}

export type RequestName = keyof Requests;

/** What a tab's content script says of its page. */
export interface PageState {
  readonly status: 'reading' | 'read' | 'unreadable';
  readonly unreadable?: UnreadableReason;
  readonly capture?: Capture;
  readonly receipt?: Receipt;
  readonly saved?: CaptureAnswer;
  /** Set when the capture could not be stored; the capture itself is still here and can be exported. */
  readonly problem?: Problem;
  readonly view: 'original' | 'clean';
}

/** Requests that the content script of a tab answers, from the background or an extension page. */
export interface TabRequests {
  describePage: { request: Record<never, never>; value: PageState };
  savePage: { request: Record<never, never>; value: PageState };
  showView: { request: { view: 'original' | 'clean' }; value: PageState };
  /** Scrolls to a sentence of the stored text on the live page; false when the page no longer has exactly it. */
  revealSentence: { request: { sentence: string; before: string; after: string }; value: { found: boolean } };
}

export type TabRequestName = keyof TabRequests;

/** A request on its way to the background, or to a tab's content script. */
export interface Envelope<Type extends 'request' | 'tabRequest', Name> {
  readonly type: Type;
  readonly name: Name;
  readonly payload: unknown;
}

/** Sent by the background to every extension page after a change of the library. */
export interface LibraryChanged {
  readonly type: 'libraryChanged';
}
