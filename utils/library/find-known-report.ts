import type { Report } from '../report.ts';
import { fingerprintBands } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { isSameReport } from './same-report.ts';
import { bareWords } from './words.ts';

/** Finds the report of the library that a report from this address is, known by its words. */
export type ReportFinder = (report: Report, url: string) => Promise<ReportRow | undefined>;

/** The rows that share an address or a band, each as often as it shares one. */
type CandidateFinder = (url: string, bands: readonly number[]) => Promise<readonly string[]>;

/** Texts that are looked at word by word; the likeliest come first. */
const mostCandidates = 8;
/** Rows that are read at once. */
const pageSize = 1_000;

/** Looks in the database. To be used inside the transaction that writes, so that two tabs which save one report meet. */
export function databaseFinder(library: Library): ReportFinder {
  const { reports } = library.database;
  return finder(library, async (url, bands) => {
    const keys = [
      reports.where('sourceUrls').equals(url).primaryKeys(),
      ...bands.map((band) => reports.where('bands').equals(band).primaryKeys()),
    ];
    return (await Promise.all(keys)).flat();
  });
}

/** The same for many reports: addresses and bands are read once, and what is added later is not found. */
export async function snapshotFinder(library: Library): Promise<ReportFinder> {
  const { reports } = library.database;
  const ids = new Map<string | number, string[]>();
  for (let after = ''; ; ) {
    const page = await reports.where('id').above(after).limit(pageSize).toArray();
    for (const row of page) addKeys(ids, row);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (ids.size === 0) return async () => undefined;
  return finder(library, async (url, bands) => [url, ...bands].flatMap((key) => ids.get(key) ?? []));
}

function addKeys(ids: Map<string | number, string[]>, { id, sourceUrls, bands }: ReportRow): void {
  for (const key of [...sourceUrls, ...bands]) {
    const sharing = ids.get(key);
    if (sharing) sharing.push(id);
    else ids.set(key, [id]);
  }
}

function finder({ database }: Library, findCandidates: CandidateFinder): ReportFinder {
  return async (report, url) => {
    const identity = {
      text: report.text,
      year: report.year?.value,
      region: report.region?.value,
      urls: [url],
    };
    const candidates = await findCandidates(url, fingerprintBands(bareWords(report.text)));
    for (const id of byFrequency(candidates).slice(0, mostCandidates)) {
      const row = await database.reports.get(id);
      const capture = row && (await database.captures.get(row.captureId));
      if (!row || !capture) continue;
      const { region, year, text } = capture.report;
      const known = { text, year: year?.value, region: region?.value, urls: row.sourceUrls };
      if (isSameReport(identity, known)) return row;
    }
    return undefined;
  };
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
