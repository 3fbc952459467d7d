/** The rows of the database's tables, as of the newest schema version (utils/library/database.ts). */
import type { Finding } from '../audit/finding.ts';
import type { Figure } from '../figure.ts';
import type { DocumentKind, Report } from '../report.ts';
import type { Correction, Receipt, ReportSource } from '../stored-report.ts';

/** `deleted` rows wait for an undo and go for good an hour later. */
export type ReportState = 'recent' | 'saved' | 'deleted';

/** What a list shows of a report; small, so that lists never load texts. */
export interface ReportRow {
  readonly id: string;
  /** Key of the words, the same for the same text (utils/library/text-key.ts). */
  readonly textKey: string;
  readonly title: string;
  readonly state: ReportState;
  readonly kind: DocumentKind;
  readonly region?: string;
  readonly year?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  /** ISO time of the newest capture. */
  readonly capturedAt: string;
  readonly captureId: string;
  readonly sources: readonly ReportSource[];
  readonly receipt: Receipt;
  readonly tags: readonly string[];
  readonly note: string;
  /** Set with `deleted`: what the undo restores, and since when it waits. */
  readonly deletion?: { readonly undo: string; readonly at: string; readonly state: 'recent' | 'saved' };
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
  readonly decision?: 'accepted' | 'rejected';
  readonly correction?: Correction;
}
