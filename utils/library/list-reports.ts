import { Dexie } from 'dexie';
import type { ReportPage, ReportQuery } from '../messages.ts';
import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';
import { summarise } from './summarise.ts';

const defaultLimit = 50;

/** A page of the library's list with the counts beside it. */
export async function listReports({ database }: Library, query: ReportQuery): Promise<ReportPage> {
  return database.transaction('r', database.reports, async () => {
    const inState = (state: string) =>
      database.reports.where('[state+capturedAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
    const states = query.state ? [query.state] : ['saved', 'recent'];
    const rows = (await Promise.all(states.map((state) => inState(state).reverse().toArray()))).flat();
    const found = rows.filter((row) => fits(row, query)).sort(order(query.sort ?? 'newest'));
    const offset = query.offset ?? 0;
    return {
      reports: found.slice(offset, offset + (query.limit ?? defaultLimit)).map(summarise),
      total: found.length,
      counts: { recent: await inState('recent').count(), saved: await inState('saved').count() },
      tags: (await database.reports.orderBy('tags').uniqueKeys()).map(String),
    };
  });
}

function fits(row: ReportRow, query: ReportQuery): boolean {
  const words = `${row.title}\n${row.region ?? ''}\n${row.note}\n${row.tags.join('\n')}`.toLowerCase();
  return (
    (query.tag === undefined || row.tags.includes(query.tag)) &&
    (query.region === undefined || row.region === query.region) &&
    (query.search === undefined || words.includes(query.search.trim().toLowerCase()))
  );
}

function order(sort: NonNullable<ReportQuery['sort']>): (a: ReportRow, b: ReportRow) => number {
  const key = (row: ReportRow) => (sort === 'newest' ? row.capturedAt : (row[sort] ?? ''));
  const direction = sort === 'newest' ? -1 : 1;
  return (a, b) => direction * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
