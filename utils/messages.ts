/**
 * Every message between the extension's contexts, typed. The background answers requests; a tab's content script
 * answers tab requests. Rights are decided by the sender (utils/library/rights.ts), and every payload is validated
 * and copied field by field on arrival: what the types promise holds only after that.
 */
import type { Comparison } from './compare/comparison.ts';
import type { Rate } from './compare/rate.ts';
import type { Figure } from './figure.ts';
import type { ReportText, UnreadableReason } from './report.ts';
import type {
  Capture,
  Correction,
  Receipt,
  ReportSource,
  ReportSummary,
  StoredReport,
} from './stored-report.ts';

/** Something the user can do about a failure; the interface has a sentence for each. */
export type Problem =
  | 'storage-full'
  | 'storage-unavailable' // the database cannot be opened, as in Firefox's permanent private mode
  | 'storage-upgrading' // another tab holds the older version open
  | 'storage-newer' // a later version of the extension wrote the database
  | 'too-large' // more than 5,000 figures or 2,000,000 characters (utils/library/limits.ts)
  | 'page-outdated' // the extension was updated under the page, whose script is cut off from it
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

/** An indicator's name in Chinese and English. */
export interface IndicatorName {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** What the background reads out of a report's text, with the names of the indicators in it. */
export interface FigureReading {
  readonly capture: Capture;
  readonly names: readonly IndicatorName[];
}

export interface ImportPreview {
  readonly added: number;
  readonly same: number;
  readonly conflicting: number;
  readonly applied: boolean;
}

/** One figure of two captures of a report: `before` is absent for a new one, `after` for one that is gone. */
export interface FigureDifference {
  readonly kind: 'new' | 'changed' | 'gone';
  readonly before?: Figure;
  readonly after?: Figure;
}

export interface HistoryEntry {
  readonly captureId: string;
  readonly source: ReportSource;
  readonly receipt: Receipt;
  /** The capture that lists and comparisons show. */
  readonly shown: boolean;
  /** Against the capture before; empty for the first one. */
  readonly differences: readonly FigureDifference[];
}

export interface ReportHistory {
  readonly captures: readonly HistoryEntry[];
}

/** Where the next part of an export begins. */
export interface ExportPosition {
  readonly after: string;
  readonly chain: string;
}

export interface ExportPart {
  readonly json: string;
  readonly next?: ExportPosition;
}

export interface BackupState {
  /** ISO time; absent when nothing was ever exported. */
  readonly lastExportAt?: string;
  readonly savedSince: number;
}

/** Requests that the background answers. */
export interface Requests {
  /** From a content script: describes the report that it has read, reads and audits the figures. Nothing is stored. */
  readFigures: { request: { report: ReportText }; value: FigureReading };
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
  compareReports: {
    request: { ids: readonly string[]; baseId?: string; rates?: readonly Rate[] };
    value: Comparison;
  };
  decideFigure: { request: { figureId: string; decision?: 'accepted' | 'rejected' }; value: StoredReport };
  correctFigure: { request: { figureId: string; correction?: Correction }; value: StoredReport };
  /** Lets go of a judgement whose figure the report no longer has (`StoredReport.unplaced`). */
  dropJudgement: { request: { id: string; anchor: string }; value: StoredReport };
  /** The report's captures, newest first, each with its difference to the one before it. */
  getHistory: { request: { id: string }; value: ReportHistory };
  /** "This word means this indicator", from now on and in all that is stored; without an indicator, no longer. */
  setAlias: { request: { word: string; indicator?: string }; value: { aliases: readonly IndicatorAlias[] } };
  listAliases: { request: Record<never, never>; value: { aliases: readonly IndicatorAlias[] } };
  /** When the last backup was exported, and how many saved reports came after it: for the reminder. */
  getBackupState: { request: Record<never, never>; value: BackupState };
  /** Deletes everything, also a database that no longer opens. `confirm` must be `delete everything`. */
  resetLibrary: { request: { confirm: 'delete everything' }; value: Record<never, never> };
  /** A part of the backup's JSON text; with `next`, another one follows (utils/transfer-backup.ts joins them). */
  exportLibrary: { request: { from?: ExportPosition }; value: ExportPart };
  /**
   * For backups that are too large for one message: lays a part aside, for an hour. The answer to the first part names
   * the upload for the parts that follow; `importLibrary` takes them all.
   */
  stageImport: { request: { upload?: string; json: string }; value: { upload: string } };
  /** Takes in what `upload` holds, followed by `json`; after a dry run the upload is still there. */
  importLibrary: { request: { json: string; dryRun: boolean; upload?: string }; value: ImportPreview };
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

/** "This word means this indicator": `word` is its letters and digits. */
export interface IndicatorAlias {
  readonly word: string;
  readonly indicator: string;
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

/** What the background tells every extension page. */
export type Broadcast =
  | { readonly type: 'libraryChanged' }
  /** While a backup is taken in: how much of it is done, 0 to 1. */
  | { readonly type: 'importProgress'; readonly share: number };
