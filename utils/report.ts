/**
 * A report on its way from a page to the library: plain data, safe to send between contexts and to store.
 * All offsets are UTF-16 offsets into `Report.text`; spans are half-open, `[start, end)`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A table cell. `row` and `column` count from 0 in the grid that the spans open; a spanned cell stands once. */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** A stretch of `Report.text`. Blocks stand in text order, do not overlap, and are parted by one `\n`. */
export type Block =
  | (Span & { readonly kind: 'title' | 'paragraph' | 'caption' })
  | (Span & { readonly kind: 'heading'; readonly level: number })
  | (Span & { readonly kind: 'table'; readonly cells: readonly TableCell[] })
  | (Span & { readonly kind: 'gap' });

export const GAP_MARK = '⟦gap⟧';

export type GapReason =
  | 'paywall'
  | 'login'
  | 'preview-end'
  | 'cut-sentence'
  | 'other-page' // the text goes on, or begins, on another page of the site
  | 'frame'; // the text stands in a page or file shown inside this one

/** A place where the site withholds text; `start` is where its `⟦gap⟧` line stands. */
export interface Gap {
  readonly start: number;
  readonly reason: GapReason;
  /** Pages of the printed original that are missing, where page-number residue tells. */
  readonly pages?: { readonly first: number; readonly last: number };
  /** Which page of the site this is, and how many the text stands on. */
  readonly part?: { readonly page: number; readonly of: number };
  /** The site's own words in the place, shortened. */
  readonly notice?: string;
}

export type WarningKind =
  | 'reworded' // the text was reworded by a machine; its years are unreliable
  | 'doubled-text' // characters or phrases stand twice, as in text taken from slides
  | 'masked' // places or digits are replaced by x, X, * or ×
  | 'mojibake' // wrongly decoded characters
  | 'unreadable-pages' // a part of the page is drawn on canvas or as images
  | 'foreign-title' // the page's title belongs to another document
  | 'old-data' // published long after the year that it reports
  | 'lost-units'; // numbers that lost their unit, as by a filter on "%"

export interface Warning {
  readonly kind: WarningKind;
  /** The words or counts that made the rule speak, for people to check: `发展 0 / 开展 34`. */
  readonly evidence: readonly string[];
}

/** Something on the page that is not in the text, and why. */
export interface Removal {
  readonly step: string;
  readonly rule: string;
  /** What was left out, at most 200 characters of it. */
  readonly text: string;
}

export type DocumentKind =
  | 'work-report'
  | 'study-visit'
  | 'communique'
  | 'speech'
  | 'plan'
  | 'news'
  | 'other';

/** Where a piece of metadata was found: `meta:PubDate`, `line:来源`, `title`, `body`. */
export interface Sourced {
  readonly value: string;
  readonly from: string;
}

/** What a reader makes of a page: the report's text, and what only its page can tell of it. */
export interface ReportText {
  readonly title: string;
  /** Clean text: the title, then one paragraph a line; table rows with tabs; `⟦gap⟧` where text is withheld. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
  readonly warnings: readonly Warning[];
  readonly removals: readonly Removal[];
  /** Id of the site family that read it, or `generic`. */
  readonly adapter: string;
  readonly publisher?: Sourced;
  /** ISO date of publication. */
  readonly publishedOn?: Sourced;
  /** ISO date of the upload to a sharing site: never the date of the data. */
  readonly uploadedOn?: Sourced;
}

/** A report with what its own words tell of it; `warnings` holds theirs too. */
export interface Report extends ReportText {
  readonly kind: DocumentKind;
  /** The region that the report is mainly about, as written; two regions are joined by 、. */
  readonly region?: Sourced;
  /** The year or years that it mainly reports, ISO: `2008` or `2005/2008`. */
  readonly year?: Sourced;
}

export type UnreadableReason =
  | 'no-report' // no report text on the page
  | 'frame' // the text stands in a page or file shown inside this one
  | 'images' // the text is drawn on canvas or as images
  | 'too-large' // over the limits of 2,000,000 characters or 60,000 elements
  | 'not-html'; // a frameset, an XML document

/** The result of reading a page. What the reader cannot do is data that the interface explains, not an exception. */
export type Reading = { readonly report: ReportText } | { readonly unreadable: UnreadableReason };
