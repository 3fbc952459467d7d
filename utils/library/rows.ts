/** The rows of the database's tables, as of the newest schema version (utils/library/database.ts). */
import type { Finding } from '../audit/finding.ts';
import type { Figure } from '../figure.ts';
import type { DocumentKind, Report } from '../report.ts';
import type { Correction, Receipt, ReportSource } from '../stored-report.ts';

/** What a list shows of a report; small, so that lists never load texts. Built by utils/library/report-row.ts alone. */
export interface ReportRow {
  readonly id: string;
  readonly state: 'recent' | 'saved';
  /** The capture that is shown. */
  readonly captureId: string;
  readonly title: string;
  /** The user's own title, where there is one. */
  readonly ownTitle?: string;
  readonly kind: DocumentKind;
  readonly region?: string;
  readonly year?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  /** ISO time of the newest capture. */
  readonly capturedAt: string;
  /** Newest first. */
  readonly sources: readonly ReportSource[];
  readonly receipt: Receipt;
  readonly tags: readonly string[];
  readonly note: string;
  /** For the indexes: what is unknown sorts last. */
  readonly regionOrder: string;
  readonly yearOrder: string;
  /** For the order inside a tag, with and without a state (utils/library/tag-order.ts). */
  readonly tagOrder: readonly string[];
  readonly sourceUrls: readonly string[];
  /** Where near-duplicates meet (utils/library/fingerprint.ts). */
  readonly bands: readonly number[];
}

/** A report on its way out: in no list, back by `undo`, gone for good an hour later. Its captures stay until then. */
export interface DeletedRow {
  readonly id: string;
  readonly undo: string;
  readonly at: string;
  readonly report: ReportRow;
}

/** One reading of one page at one time. Never changed once written. */
export interface CaptureRow {
  readonly id: string;
  readonly reportId: string;
  readonly capturedAt: string;
  readonly source: ReportSource;
  /** SHA-256 over report, figures and findings: the same content is not stored twice. */
  readonly contentHash: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** A figure as it was read. Key: `[captureId, index]`. */
export interface FigureRow {
  readonly captureId: string;
  readonly index: number;
  readonly figure: Figure;
}

/** What the user decided about a figure, found by its words (utils/library/figure-anchor.ts). Key: `[reportId, anchor]`. */
export interface JudgementRow {
  readonly reportId: string;
  readonly anchor: string;
  /** ISO time of the last change: of two libraries that are merged, the later one counts. */
  readonly at: string;
  readonly decision?: 'accepted' | 'rejected';
  readonly correction?: Correction;
}

/** "This word means this indicator", for figures whose label is the word. Key: the word's letters and digits. */
export interface AliasRow {
  readonly word: string;
  readonly indicator: string;
}

export interface SearchFreshRow {
  readonly reportId: string;
  readonly grams: Uint32Array;
}

export interface SearchBlockRow {
  readonly block: number;
  readonly reportIds: readonly string[];
}

export interface PostingRow {
  readonly bucket: number;
  readonly block: number;
  readonly grams: Uint32Array;
  /** One slot a gram. */
  readonly slots: Uint8Array;
}

/** How many reports are in each state: of all, or of one tag (utils/library/report-table.ts). */
export interface CountRow {
  /** `all`, or `tag:` and the tag. */
  readonly name: string;
  readonly recent: number;
  readonly saved: number;
}

/** Small facts about the library itself. */
export interface FactRow {
  readonly name: 'lastExportAt';
  readonly value: string;
}

/** A part of a backup on its way in, laid aside because it does not fit into one message. Key: `[upload, part]`. */
export interface ImportPartRow {
  readonly upload: string;
  readonly part: number;
  readonly json: string;
  readonly at: string;
}
