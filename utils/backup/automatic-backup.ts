import type { BackupState, ExportPart, ExportPosition } from '../messages.ts';
import {
  type BackupFailure,
  type BackupLook,
  type BackupSchedule,
  backupName,
  isDue,
  isTimeToLook,
} from './schedule.ts';

/** What an automatic backup works with: the browser's part and the library's; tests hand in their own. */
export interface BackupDesk {
  readonly now: () => Date;
  readonly loadSchedule: () => Promise<BackupSchedule>;
  readonly rememberLook: (look: BackupLook) => Promise<void>;
  /** Whether the browser lets us write to the downloads folder now. */
  readonly mayDownload: () => Promise<boolean>;
  /** Rejects when the file was not written completely. */
  readonly download: (name: string, content: Blob) => Promise<void>;
  /** The largest file that `download` takes, in bytes. */
  readonly largest: number;
  readonly backupState: () => Promise<BackupState>;
  readonly exportPart: (from?: ExportPosition) => Promise<ExportPart>;
  /** Remembers that everything up to this time is in a file. */
  readonly noteExport: (at: Date) => Promise<void>;
}

/**
 * Looks whether a backup is due, and writes it. Nothing rejects because a file could not be written: the next look,
 * an hour later at the earliest, tries again, and the settings say what was wrong.
 */
export async function backUpWhenDue(desk: BackupDesk): Promise<void> {
  const now = desk.now();
  if (!isTimeToLook(await desk.loadSchedule(), now) || !(await desk.mayDownload())) return;
  const at = now.toISOString();
  // Before the work: a background that is stopped in the middle of it does not start over at every wake.
  await desk.rememberLook({ at });
  const failure = await writeWhenDue(desk, now).catch((): BackupFailure => 'failed');
  if (failure) await desk.rememberLook({ at, failure });
}

async function writeWhenDue(desk: BackupDesk, now: Date): Promise<BackupFailure | undefined> {
  if (!isDue(await desk.backupState(), now)) return undefined;
  const content = await readBackup(desk);
  if (!content) return 'too-large';
  await desk.download(backupName(now), content);
  // The time of its beginning: what was saved meanwhile may not be in it.
  await desk.noteExport(now);
  return undefined;
}

/** The whole library as one file; undefined as soon as it is too large. */
async function readBackup({ exportPart, largest }: BackupDesk): Promise<Blob | undefined> {
  let content = new Blob([], { type: 'application/json' });
  let from: ExportPosition | undefined;
  do {
    const part = await exportPart(from);
    content = new Blob([content, part.json], { type: content.type });
    if (content.size > largest) return undefined;
    from = part.next;
  } while (from);
  return content;
}
