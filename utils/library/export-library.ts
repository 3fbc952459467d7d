import { Dexie } from 'dexie';
import { backupEnd, backupHead, chainChecksum } from '../backup-file.ts';
import type { ExportPart, ExportPosition } from '../messages.ts';
import type { BackupCapture, BackupJudgement, BackupReport } from './backup-format.ts';
import type { Library } from './library.ts';
import { judgementsOf } from './load-report.ts';
import type { CaptureRow, JudgementRow, ReportRow } from './rows.ts';

/** Browsers refuse messages of more than 64 MB; a part ends at the first report beyond this. UTF-16 units. */
const partSize = 8_000_000;

/**
 * The library as one JSON text, in parts that are to be joined: each answer but the last says where the next one
 * begins. The same library gives the same bytes: reports stand by id, and no time of export is in it.
 */
export async function exportLibrary(library: Library, from?: ExportPosition): Promise<ExportPart> {
  const pieces = [from ? '' : backupHead];
  let position = from;
  for (let size = 0; size < partSize; ) {
    const report = await nextReport(library, position?.after);
    if (!report) return finishExport(library, pieces, position);
    const json = JSON.stringify(report);
    pieces.push(position ? ',\n' : '\n', json);
    size += json.length;
    position = { after: report.id, chain: await chainChecksum(position?.chain ?? '', report) };
  }
  return { json: pieces.join(''), ...(position && { next: position }) };
}

async function finishExport(
  library: Library,
  pieces: readonly string[],
  position: ExportPosition | undefined,
): Promise<ExportPart> {
  const aliases = await library.database.aliases.orderBy('word').toArray();
  const checksum = await chainChecksum(position?.chain ?? '', aliases);
  return { json: pieces.join('') + backupEnd(aliases, checksum) };
}

/** Remembers the time of an export, for the reminder. */
export async function noteExport({ database, now }: Library): Promise<void> {
  await database.facts.put({ name: 'lastExportAt', value: now().toISOString() });
}

async function nextReport(library: Library, after: string | undefined): Promise<BackupReport | undefined> {
  const { database } = library;
  return database.transaction('r', database.tables, async () => {
    const row = await database.reports
      .where('id')
      .above(after ?? Dexie.minKey)
      .first();
    return row && readReport(library, row);
  });
}

/** A report with everything that belongs to it and does not follow from something else. */
export async function readReport(library: Library, row: ReportRow): Promise<BackupReport> {
  const rows = await library.database.captures.where('reportId').equals(row.id).toArray();
  const judged = await judgementsOf(library.database, row.id).toArray();
  return {
    id: row.id,
    state: row.state,
    shown: row.captureId,
    tags: row.tags,
    note: row.note,
    sources: row.sources,
    captures: rows.sort(byTime).map(captureOf),
    judgements: judged.map(judgementOf),
    ...(row.ownTitle !== undefined && { ownTitle: row.ownTitle }),
  };
}

function captureOf({ id, source, report, figures, findings }: CaptureRow): BackupCapture {
  return { id, source, report, figures, findings };
}

function judgementOf({ anchor, at, decision, correction }: JudgementRow): BackupJudgement {
  return { anchor, at, ...(decision && { decision }), ...(correction && { correction }) };
}

function byTime(a: { capturedAt: string; id: string }, b: { capturedAt: string; id: string }): number {
  return `${a.capturedAt} ${a.id}` < `${b.capturedAt} ${b.id}` ? -1 : 1;
}
