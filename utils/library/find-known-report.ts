import type { Report } from '../report.ts';
import { fingerprintBands } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { isSameReport } from './same-report.ts';
import { bareWords } from './words.ts';

/** Texts that are looked at word by word; the likeliest come first. */
const mostCandidates = 8;

/**
 * The report of the library that a captured report is, known by its words. To be called inside the transaction that
 * writes, so that two tabs which save one report meet.
 */
export async function findKnownReport(
  { database }: Library,
  report: Report,
  url: string,
  isCandidate: (id: string) => boolean = () => true,
): Promise<ReportRow | undefined> {
  const identity = { text: report.text, year: report.year?.value, region: report.region?.value, urls: [url] };
  const keys = [
    database.reports.where('sourceUrls').equals(url).primaryKeys(),
    ...fingerprintBands(bareWords(report.text)).map((band) =>
      database.reports.where('bands').equals(band).primaryKeys(),
    ),
  ];
  for (const id of byFrequency((await Promise.all(keys)).flat())
    .filter(isCandidate)
    .slice(0, mostCandidates)) {
    const row = await database.reports.get(id);
    const capture = row && (await database.captures.get(row.captureId));
    if (!row || !capture) continue;
    const { region, year, text } = capture.report;
    const known = { text, year: year?.value, region: region?.value, urls: row.sourceUrls };
    if (isSameReport(identity, known)) return row;
  }
  return undefined;
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
