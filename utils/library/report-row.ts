import { receiptOf } from '../receipt.ts';
import type { Capture, ReportSource } from '../stored-report.ts';
import { fingerprintBands } from './fingerprint.ts';
import { limits } from './limits.ts';
import type { ReportRow } from './rows.ts';
import { tagOrder } from './tag-order.ts';
import { bareWords } from './words.ts';

/** What is known of a report beside its shown capture. */
export interface ReportFacts {
  readonly id: string;
  readonly captureId: string;
  readonly state: 'recent' | 'saved';
  readonly sources: readonly ReportSource[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly ownTitle?: string | undefined;
}

/** Sorts after every region's name. */
const last = '\uffff';

/** The row of a report: everything but the facts follows from the capture that is shown. */
export function buildReportRow(facts: ReportFacts, capture: Capture): ReportRow {
  const { report } = capture;
  const sources = [...facts.sources].sort((a, b) => (a.capturedAt < b.capturedAt ? 1 : -1));
  const { ownTitle } = facts;
  return {
    id: facts.id,
    state: facts.state,
    captureId: facts.captureId,
    title: ownTitle ?? report.title,
    ...(ownTitle !== undefined && { ownTitle }),
    kind: report.kind,
    ...(report.region && { region: report.region.value }),
    ...(report.year && { year: report.year.value }),
    ...(report.publisher && { publisher: report.publisher.value }),
    ...(report.publishedOn && { publishedOn: report.publishedOn.value }),
    capturedAt: sources[0]?.capturedAt ?? '',
    sources,
    receipt: receiptOf(capture),
    tags: facts.tags,
    note: facts.note,
    regionOrder: report.region?.value ?? last,
    yearOrder: report.year?.value ?? '',
    tagOrder: tagOrder(facts, sources[0]?.capturedAt ?? ''),
    sourceUrls: sources.map((source) => source.url),
    bands: fingerprintBands(bareWords(report.text)),
  };
}

/**
 * The sources with one more: an address stands once, with its newest time. A page that has another address at every
 * visit keeps the newest ones.
 */
export function addSource(sources: readonly ReportSource[], source: ReportSource): ReportSource[] {
  const same = sources.find((other) => other.url === source.url);
  if (same && same.capturedAt >= source.capturedAt) return [...sources];
  return [source, ...sources.filter((other) => other.url !== source.url)].slice(0, limits.sources);
}
