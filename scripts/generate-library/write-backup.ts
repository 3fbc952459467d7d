import { backupEnd, backupHead, chainChecksum } from '../../utils/backup-file.ts';
import type { BackupReport } from '../../utils/library/backup-format.ts';

/** A backup file of these reports, in pieces (docs/backup-format.md). */
export async function* writeBackup(reports: Iterable<BackupReport>): AsyncGenerator<string> {
  yield backupHead;
  let [chain, separator] = ['', '\n'];
  for (const report of reports) {
    chain = await chainChecksum(chain, report);
    yield separator + JSON.stringify(report);
    separator = ',\n';
  }
  yield backupEnd([], await chainChecksum(chain, []));
}
