import { chainChecksum } from '../backup-file.ts';
import {
  type BackupCapture,
  type BackupReport,
  validateAlias,
  validateBackupFrame,
  validateBackupReport,
} from './backup-format.ts';
import { contentHashOf } from './put-report.ts';
import type { AliasRow, CaptureRow } from './rows.ts';
import { BadInput } from './shape.ts';

/** A report of a backup whose captures can be compared with those of the library. */
export interface HashedReport extends BackupReport {
  readonly captures: readonly (BackupCapture & Pick<CaptureRow, 'contentHash'>)[];
}

export interface Backup {
  readonly reports: readonly HashedReport[];
  readonly aliases: readonly AliasRow[];
}

/**
 * A backup file, field by field, each report by itself so that others get their turn between two.
 * @param onReport called after each report
 * @throws BadInput for what is no backup, or one whose checksum does not fit
 */
export async function readBackup(
  json: string,
  onReport: (done: number, total: number) => void,
): Promise<Backup> {
  const file = validateBackupFrame(parse(json), 'backup');
  const reports: HashedReport[] = [];
  let chain = '';
  for (const entry of file.reports) {
    reports.push(await hashCaptures(validateBackupReport(entry, `backup.reports[${reports.length}]`)));
    // Over what the file says, in its own order of keys, before anything was left out.
    chain = await chainChecksum(chain, entry);
    onReport(reports.length, file.reports.length);
  }
  const aliases = file.aliases.map((entry, index) => validateAlias(entry, `backup.aliases[${index}]`));
  if ((await chainChecksum(chain, file.aliases)) !== file.checksum) {
    throw new BadInput('backup.checksum', 'the checksum');
  }
  requireUnique(
    reports.map((entry) => entry.id),
    'backup.reports',
  );
  requireUnique(
    reports.flatMap((entry) => entry.captures.map((each) => each.id)),
    'backup.captures',
  );
  return { reports, aliases };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Whatever the parser says, a file that is no JSON, or too deep for it, is the file's fault.
    throw new BadInput('backup', 'JSON');
  }
}

async function hashCaptures(entry: BackupReport): Promise<HashedReport> {
  const captures: HashedReport['captures'][number][] = [];
  for (const each of entry.captures) captures.push({ ...each, contentHash: await contentHashOf(each) });
  return { ...entry, captures };
}

function requireUnique(ids: readonly string[], path: string): void {
  if (new Set(ids).size !== ids.length) throw new BadInput(path, 'ids that stand once');
}
