/** How a backup file is written (docs/backup-format.md); what it must hold on its way in: utils/library/backup-format.ts. */
import type { BackupReport } from './library/backup-format.ts';
import { sha256 } from './sha256.ts';
import type { Capture, ReportSource } from './stored-report.ts';

export const backupFormat = 'duibiao-library';
export const backupVersion = 1;

/** What stands before the first report; each report begins a line. */
export const backupHead = `{"format":"${backupFormat}","version":${backupVersion},"reports":[`;

/** What stands behind the last report. */
export function backupEnd(aliases: readonly unknown[], checksum: string): string {
  return `\n],"aliases":${JSON.stringify(aliases)},"checksum":"${checksum}"}\n`;
}

/** One link of the checksum's chain: over the link before and the JSON of the next report, or of the aliases. */
export async function chainChecksum(before: string, entry: unknown): Promise<string> {
  return sha256(before + JSON.stringify(entry));
}

/**
 * A backup of one report that never reached the library, as JSON text: taking it in adds the report as saved.
 * A capture beyond the library's limits is written as well, though the library will refuse it then too.
 */
export async function backUpCapture(capture: Capture, source: ReportSource): Promise<string> {
  const { report, figures, findings } = capture;
  const shown = crypto.randomUUID();
  const entry: BackupReport = {
    id: crypto.randomUUID(),
    state: 'saved',
    shown,
    tags: [],
    note: '',
    sources: [source],
    captures: [{ id: shown, source, report, figures, findings }],
    judgements: [],
  };
  const checksum = await chainChecksum(await chainChecksum('', entry), []);
  return `${backupHead}\n${JSON.stringify(entry)}${backupEnd([], checksum)}`;
}
