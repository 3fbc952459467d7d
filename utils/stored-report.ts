/** What the library keeps, as the interface sees it. Plain data: nothing here opens a database. */
import type { Finding } from './audit/finding.ts';
import type { Figure } from './figure.ts';
import type { DocumentKind, Report } from './report.ts';

/** What the content script hands over. URL and page title are not in it: the background takes them from the sender. */
export interface Capture {
  readonly report: Report;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** The counts on a report's receipt: figures, to check, contradictions, gaps. */
export interface Receipt {
  readonly figures: number;
  readonly toCheck: number;
  readonly contradictions: number;
  readonly gaps: number;
}

/** Fields of a figure that the user may put right; a field set to `null` says "the text does not tell". */
export interface Correction {
  readonly value?: number;
  readonly unit?: string | null;
  readonly indicator?: string | null;
  readonly period?: string | null;
  readonly region?: string | null;
  readonly status?: Figure['status'];
}

/** A figure in the library: as read, with the user's decisions beside it. */
export interface StoredFigure extends Figure {
  readonly id: string;
  readonly decision?: 'accepted' | 'rejected';
  readonly correction?: Correction;
}

export interface ReportSource {
  readonly url: string;
  readonly pageTitle: string;
  readonly capturedAt: string;
}

export interface ReportSummary {
  readonly id: string;
  readonly title: string;
  readonly state: 'recent' | 'saved';
  readonly kind: DocumentKind;
  readonly region?: string;
  readonly year?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  /** ISO time of the newest capture. */
  readonly capturedAt: string;
  readonly sources: readonly ReportSource[];
  readonly receipt: Receipt;
  readonly tags: readonly string[];
  readonly note: string;
}

/**
 * What the user decided about a figure that the shown capture does not have, or not beyond doubt. It is kept, and counts
 * again once a capture has its sentence.
 */
export interface UnplacedJudgement {
  /** Names it in `dropJudgement`. */
  readonly anchor: string;
  /** The figure and its sentence as they were, without spaces and punctuation. */
  readonly raw: string;
  readonly sentence: string;
  readonly decision?: 'accepted' | 'rejected';
  readonly correction?: Correction;
}

/** A report with its newest capture. */
export interface StoredReport extends ReportSummary {
  readonly report: Report;
  readonly figures: readonly StoredFigure[];
  readonly findings: readonly Finding[];
  /** Absent where none is. */
  readonly unplaced?: readonly UnplacedJudgement[];
}
