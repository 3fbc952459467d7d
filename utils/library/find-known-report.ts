import type { Report } from '../report.ts';
import { fingerprintBands } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { isSameReport } from './same-report.ts';
import { bareWords } from './words.ts';

/** Texts that are looked at word by word: so many that share bands, and as many at the same address. */
const mostCandidates = 8;
/** Bands that a candidate shares at least, unless it stands at the same address. */
const leastShared = 2;
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
  const [here = [], ...sharing] = await Promise.all([
    reports.where('sourceUrls').equals(url).primaryKeys(),
    ...bandsOf(report).map((band) => reports.where('bands').equals(band).primaryKeys()),
  ]);
  return pickSame(library, { report, url }, likeliest(here, sharing.flat()));
}

/** Ids of the reports that may be the same, the likeliest first. */
export type CandidateFinder = (report: Report, url: string) => readonly string[];

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
  const sharing = (key: string | number) => ids.get(key) ?? [];
  return (report, url) => likeliest(sharing(url), bandsOf(report).flatMap(sharing));
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
  for (const id of candidates) {
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

/** The reports that share most bands, and those at the address. */
function likeliest(here: readonly string[], sharing: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of sharing) counts.set(id, (counts.get(id) ?? 0) + 1);
  const alike = [...counts].filter(([, count]) => count >= leastShared).sort(([, a], [, b]) => b - a);
  const ids = alike.map(([id]) => id).slice(0, mostCandidates);
  return [...new Set([...ids, ...here.slice(0, mostCandidates)])];
}
