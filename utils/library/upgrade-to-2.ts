import type { Transaction } from 'dexie';
import type { ReportSource } from '../stored-report.ts';
import type { LibraryDatabase } from './database.ts';
import { readOldFigures } from './old-figures.ts';
import { buildReportRow } from './report-row.ts';
import { writeReports } from './report-table.ts';
import type { CaptureRow, JudgementRow } from './rows.ts';

/** A report's row as version 1 wrote it; what is not named here follows from the capture. */
interface ReportRowOf1 {
  readonly id: string;
  readonly title: string;
  readonly state: 'recent' | 'saved' | 'deleted';
  readonly captureId: string;
  readonly sources: readonly ReportSource[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly deletion?: { readonly undo: string; readonly at: string; readonly state: 'recent' | 'saved' };
}

/**
 * Gives every report its fingerprint and its orders; what waits for an undo moves out of the lists. The search index is
 * built by the next version. Runs in the browser's upgrade transaction: killed half-way, all is version 1 as before.
 */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  const database = transaction as unknown as LibraryDatabase;
  await transaction
    .table<JudgementRow>('judgements')
    .toCollection()
    .modify((row: { at?: string }) => {
      row.at ??= '';
    });
  for (const id of await transaction.table('reports').toCollection().primaryKeys()) {
    await upgradeReport(transaction, database, String(id));
  }
}

async function upgradeReport(transaction: Transaction, database: LibraryDatabase, id: string): Promise<void> {
  const old: ReportRowOf1 = await transaction.table('reports').get(id);
  const capture: Omit<CaptureRow, 'figures'> | undefined = await database.captures.get(old.captureId);
  // Version 1 wrote both in one transaction; a row without its capture holds nothing that could be shown.
  if (!capture) return transaction.table('reports').delete(id);
  const row = buildReportRow(
    {
      ...old,
      state: old.deletion?.state ?? (old.state === 'saved' ? 'saved' : 'recent'),
      ownTitle: old.title === capture.report.title ? undefined : old.title,
    },
    { ...capture, figures: await readOldFigures(transaction, capture.id) },
  );
  if (old.deletion) {
    await transaction.table('reports').delete(id);
    await database.deleted.put({ id, undo: old.deletion.undo, at: old.deletion.at, report: row });
    return;
  }
  // Without the row of version 1, which was never counted.
  await transaction.table('reports').delete(id);
  await writeReports(database, [row]);
}
