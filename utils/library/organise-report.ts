import type { ReportSummary } from '../stored-report.ts';
import type { Library } from './library.ts';
import { requireCapture, requireReport } from './load-report.ts';
import { putReport } from './put-report.ts';
import { buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import { summarise } from './summarise.ts';
import { tagOrder } from './tag-order.ts';

/** Saves a recent report for good, or lets a saved one expire again. */
export async function setReportState(
  library: Library,
  id: string,
  state: 'recent' | 'saved',
): Promise<ReportSummary> {
  const { database } = library;
  return database.transaction('rw', database.reports, database.counts, async () => {
    const known = await requireReport(library, id);
    const row = { ...known, state, tagOrder: tagOrder({ tags: known.tags, state }, known.capturedAt) };
    await writeReports(database, [row]);
    return summarise(row);
  });
}

export interface Description {
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** The user's own title, tags and note. An empty title gives the report's own back. */
export async function describeReport(
  library: Library,
  id: string,
  { title, tags, note }: Description,
): Promise<ReportSummary> {
  const { database } = library;
  return database.transaction('rw', database.tables, async () => {
    const known = await requireReport(library, id);
    const capture = await requireCapture(library, known.captureId);
    const row = buildReportRow(
      {
        ...known,
        ownTitle: title === undefined ? known.ownTitle : ownTitle(title, capture.report.title),
        tags: tags ? cleanTags(tags) : known.tags,
        note: note ?? known.note,
      },
      capture,
    );
    await putReport(library, row, capture);
    return summarise(row);
  });
}

/** Trimmed, each once, in order. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))].sort();
}

function ownTitle(title: string, printed: string): string | undefined {
  const trimmed = title.trim();
  return trimmed === '' || trimmed === printed ? undefined : trimmed;
}
