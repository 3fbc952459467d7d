import type { Report } from '../report.ts';
import { fingerprintBands } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { isSameReport } from './same-report.ts';
import { bareWords } from './words.ts';

/** Texts that are looked at word by word; the likeliest come first. */
const mostCandidates = 8;
/** Rows that are read at once. */
const pageSize = 1_000;

/**
 * The report of the library that a report from this address is, known by its words. To be called inside the
 * transaction that writes, so that two tabs which save one report meet.
 */
export async function findKnownReport(
  library: Library,
  report: Report,
  url: string,
): Promise<ReportRow | undefined> {
  const { reports } = library.database;
  const keys = [
    reports.where('sourceUrls').equals(url).primaryKeys(),
    ...bandsOf(report).map((band) => reports.where('bands').equals(band).primaryKeys()),
  ];
  return pickSame(library, { report, url }, (await Promise.all(keys)).flat());
}

/** Ids of the reports that share a band or the address, each as often as it shares one. */
export type CandidateFinder = (report: Report, url: string) => string[];

/** The look-up for many reports: addresses and bands of the library as it is now are read once. */
export async function loadCandidates({ database }: Library): Promise<CandidateFinder> {
  const ids = new Map<string | number, string[]>();
  for (let after = ''; ; ) {
    const page = await database.reports.where('id').above(after).limit(pageSize).toArray();
    for (const row of page) addKeys(ids, row);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (ids.size === 0) return () => [];
  return (report, url) => [url, ...bandsOf(report)].flatMap((key) => ids.get(key) ?? []);
}

function addKeys(ids: Map<string | number, string[]>, { id, sourceUrls, bands }: ReportRow): void {
  for (const key of [...sourceUrls, ...bands]) {
    const sharing = ids.get(key);
    if (sharing) sharing.push(id);
    else ids.set(key, [id]);
  }
}

/** The candidate that is the same report. */
export async function pickSame(
  { database }: Library,
  { report, url }: { readonly report: Report; readonly url: string },
  candidates: readonly string[],
): Promise<ReportRow | undefined> {
  const identity = { text: report.text, year: report.year?.value, region: report.region?.value, urls: [url] };
  for (const id of byFrequency(candidates).slice(0, mostCandidates)) {
    const row = await database.reports.get(id);
    const capture = row && (await database.captures.get(row.captureId));
    if (!row || !capture) continue;
    const { region, year, text } = capture.report;
    const known = { text, year: year?.value, region: region?.value, urls: row.sourceUrls };
    if (isSameReport(identity, known)) return row;
  }
  return undefined;
}

function bandsOf({ text }: Report): number[] {
  return fingerprintBands(bareWords(text));
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
