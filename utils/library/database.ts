import { Dexie, type DexieOptions, type Table } from 'dexie';
import type {
  AliasRow,
  CaptureRow,
  CountRow,
  DeletedRow,
  FactRow,
  ImportPartRow,
  JudgementRow,
  PostingRow,
  ReportRow,
  SearchBlockRow,
  SearchFreshRow,
  SearchSegmentRow,
} from './rows.ts';
import { upgradeTo2 } from './upgrade-to-2.ts';
import { upgradeTo3 } from './upgrade-to-3.ts';
import { upgradeTo4 } from './upgrade-to-4.ts';

export interface LibraryDatabase extends Dexie {
  readonly reports: Table<ReportRow, string>;
  readonly deleted: Table<DeletedRow, string>;
  readonly captures: Table<CaptureRow, string>;
  readonly judgements: Table<JudgementRow, [string, string]>;
  readonly aliases: Table<AliasRow, string>;
  readonly counts: Table<CountRow, string>;
  readonly facts: Table<FactRow, FactRow['name']>;
  readonly importParts: Table<ImportPartRow, [string, number]>;
  readonly searchFresh: Table<SearchFreshRow, string>;
  readonly searchBlocks: Table<SearchBlockRow, number>;
  readonly searchSegments: Table<SearchSegmentRow, number>;
  readonly searchLists: Table<PostingRow, [number, number]>;
}

/** The newest version below. */
export const schemaVersion = 4;

/** What the browser gives; tests bring their own. */
export type DatabaseEngine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export const databaseName = 'duibiao';

/**
 * Describes the library's database; it opens at the first use. Only the background may call this.
 * Versions are history: released ones are never edited, a change is a new version below them with its upgrade, and
 * utils/library/released-versions.test.ts opens each. Writes are acknowledged when they are on disk (`strict`).
 */
export function describeDatabase(name = databaseName, engine: DatabaseEngine = {}): LibraryDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', ...engine });
  database.version(1).stores({
    reports: 'id, textKey, [state+capturedAt], *tags',
    captures: 'id, reportId',
    figures: '[captureId+index]',
    judgements: '[reportId+anchor]',
  });
  database
    .version(2)
    .stores({
      reports:
        'id, capturedAt, title, regionOrder, yearOrder, [state+capturedAt], [state+title], [state+regionOrder], ' +
        '[state+yearOrder], region, *tagOrder, *sourceUrls, *bands',
      deleted: 'id, undo, at',
      aliases: 'word',
      counts: 'name',
      facts: 'name',
      importParts: '[upload+part], at',
      searchFresh: 'reportId',
      searchBlocks: 'block, *reportIds',
      searchPostings: '[bucket+block]',
    })
    .upgrade((transaction) => upgradeTo2(transaction));
  database
    .version(3)
    .stores({
      captures: 'id, [reportId+contentHash]',
      figures: null,
      searchSegments: 'segment',
      searchLists: '[bucket+segment]',
      searchPostings: null,
    })
    .upgrade((transaction) => upgradeTo3(transaction));
  database
    .version(4)
    .stores({})
    .upgrade((transaction) => upgradeTo4(transaction));
  return database as LibraryDatabase;
}
