import { Dexie, type Table } from 'dexie';
import type { CaptureRow, FigureRow, JudgementRow, ReportRow } from './rows.ts';

export interface LibraryDatabase extends Dexie {
  readonly reports: Table<ReportRow, string>;
  readonly captures: Table<CaptureRow, string>;
  readonly figures: Table<FigureRow, [string, number]>;
  readonly judgements: Table<JudgementRow, [string, string]>;
}

export const databaseName = 'duibiao';

/**
 * Describes the library's database; it opens at the first use. Only the background may call this.
 * Versions are history: released ones are never edited, a change is a new version below them.
 * Writes are acknowledged when they are on disk (`durability: 'strict'`).
 */
export function describeDatabase(name = databaseName): LibraryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    reports: 'id, textKey, [state+capturedAt], *tags',
    captures: 'id, reportId',
    figures: '[captureId+index]',
    judgements: '[reportId+anchor]',
  });
  return database as LibraryDatabase;
}
