import type { BackupState, ExportPart, ExportPosition } from '../messages.ts';
import type { GrowingFile } from './blob-file.ts';
import { type BackupLook, type BackupSchedule, backupName, isDue, isTimeToLook } from './schedule.ts';

/** What an automatic backup works with: the browser's part and the library's; tests hand in their own. */
export interface BackupDesk {
  readonly now: () => Date;
  readonly loadSchedule: () => Promise<BackupSchedule>;
  readonly rememberLook: (look: BackupLook) => Promise<void>;
  /** Whether the browser lets us write to the downloads folder now. */
  readonly mayDownload: () => Promise<boolean>;
  readonly openFile: () => Promise<GrowingFile>;
  /** Writes what stands at the address. Rejects when that was not written completely. */
  readonly download: (name: string, address: string) => Promise<void>;
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
  await writeWhenDue(desk, now).catch(() => desk.rememberLook({ at, failed: true }));
}

async function writeWhenDue(desk: BackupDesk, now: Date): Promise<void> {
  if (!isDue(await desk.backupState(), now)) return;
  const file = await desk.openFile();
  try {
    await appendLibrary(desk, file);
    await desk.download(backupName(now), await file.address());
    // The time of its beginning: what was saved meanwhile may not be in it.
    await desk.noteExport(now);
  } finally {
    await file.close();
  }
}

async function appendLibrary({ exportPart }: BackupDesk, file: GrowingFile): Promise<void> {
  let from: ExportPosition | undefined;
  do {
    const part = await exportPart(from);
    await file.append(part.json);
    from = part.next;
  } while (from);
}
