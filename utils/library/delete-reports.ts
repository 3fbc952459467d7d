import type { Library } from './library.ts';
import type { ReportRow } from './rows.ts';

const undoMs = 60 * 60 * 1000;

/** Takes reports out of every list; for an hour the undo's id brings them back. */
export async function deleteReports(library: Library, ids: readonly string[]): Promise<{ undo: string }> {
  const { database } = library;
  const undo = library.newId();
  const at = library.now().toISOString();
  await database.transaction('rw', database.reports, database.captures, database.figures, async () => {
    await purgeDeleted(library);
    const rows = await database.reports.bulkGet([...new Set(ids)]);
    await database.reports.bulkPut(rows.flatMap((row) => (row ? deleted(row, undo, at) : [])));
  });
  return { undo };
}

function deleted(row: ReportRow, undo: string, at: string): ReportRow[] {
  return row.state === 'deleted'
    ? []
    : [{ ...row, state: 'deleted', deletion: { undo, at, state: row.state } }];
}

/** Brings back what a deletion took. */
export async function restoreReports({ database }: Library, undo: string): Promise<{ restored: number }> {
  return database.transaction('rw', database.reports, async () => {
    const rows = await database.reports.where('state').equals('deleted').toArray();
    const back = rows.flatMap(({ deletion, ...row }) =>
      deletion?.undo === undo ? [{ ...row, state: deletion.state }] : [],
    );
    await database.reports.bulkPut(back);
    return { restored: back.length };
  });
}

/** Removes for good what was deleted more than an hour ago. To be called inside a transaction over all tables. */
export async function purgeDeleted(library: Library): Promise<void> {
  const before = new Date(library.now().getTime() - undoMs).toISOString();
  const rows = await library.database.reports.where('state').equals('deleted').toArray();
  const due = rows.filter((row) => (row.deletion?.at ?? '') < before);
  await removeReports(
    library,
    due.map((row) => row.id),
  );
}

/** Removes reports with their captures and figures. To be called inside a transaction over all tables. */
export async function removeReports({ database }: Library, ids: readonly string[]): Promise<void> {
  const captureIds = await database.captures.where('reportId').anyOf(ids).primaryKeys();
  for (const captureId of captureIds) {
    await database.figures.where('[captureId+index]').between([captureId, 0], [captureId, Infinity]).delete();
  }
  await database.captures.bulkDelete(captureIds);
  await database.reports.bulkDelete([...ids]);
}
