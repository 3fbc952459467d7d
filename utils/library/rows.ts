/** The rows of the database's tables, as of the newest schema version (utils/library/database.ts). */
import type { DocumentKind } from '../report.ts';
import type { Capture, Correction, Receipt, ReportSource } from '../stored-report.ts';

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

/** One reading of one page at one time, with its figures as they were read. Never changed once written. */
export interface CaptureRow extends Capture {
  readonly id: string;
  readonly reportId: string;
  readonly capturedAt: string;
  readonly source: ReportSource;
  /** SHA-256 over report, figures and findings: the same content is not stored twice. */
  readonly contentHash: string;
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

/** A report that was indexed lately; for the rows of the index see utils/library/search-index.ts. */
export interface SearchFreshRow {
  readonly reportId: string;
  /** Sorted, each once. */
  readonly grams: Uint32Array;
}

/** Reports with their places in the index. The report in slot `s` has the number `block × 128 + s`. */
export interface SearchBlockRow {
  readonly block: number;
  /** '' where a report was taken out of the index. */
  readonly reportIds: readonly string[];
}

/** Blocks whose grams were sorted together. */
export interface SearchSegmentRow {
  readonly segment: number;
  readonly blocks: readonly number[];
}

/** The grams of one bucket in one segment. Key: `[bucket, segment]`. */
export interface PostingRow {
  readonly bucket: number;
  readonly segment: number;
  /** Sorted, each once. */
  readonly grams: Uint32Array;
  /** For each gram, where its numbers end in `numbers`; they begin where those of the gram before end. */
  readonly ends: Uint32Array;
  /** Numbers of reports, rising for each gram. */
  readonly numbers: Uint32Array;
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
