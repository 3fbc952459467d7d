import type { ReportSummary } from '../stored-report.ts';
import type { Library } from './library.ts';
import { requireReport } from './load-report.ts';
import type { ReportRow } from './rows.ts';
import { summarise } from './summarise.ts';

/** Saves a recent report for good, or lets a saved one expire again. */
export async function setReportState(library: Library, id: string, state: 'recent' | 'saved') {
  return changeReport(library, id, { state });
}

export interface Description {
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** The user's own title, tags and note. An empty title is not taken. */
export async function describeReport(library: Library, id: string, { title, tags, note }: Description) {
  return changeReport(library, id, {
    ...(title?.trim() && { title: title.trim() }),
    ...(tags && { tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))].sort() }),
    ...(note !== undefined && { note }),
  });
}

async function changeReport(
  library: Library,
  id: string,
  change: Partial<ReportRow>,
): Promise<ReportSummary> {
  const { database } = library;
  return database.transaction('rw', database.reports, async () => {
    const row = { ...(await requireReport(library, id)), ...change };
    await database.reports.put(row);
    return summarise(row);
  });
}
