/** When an automatic backup is due, and what is remembered of it. No browser and no database in here. */
import type { BackupState } from '../messages.ts';

/** The last look whether a backup is due. */
export interface BackupLook {
  /** ISO time. */
  readonly at: string;
  /** Nothing was written, though it was due. */
  readonly failed?: true;
}

export interface BackupSchedule {
  readonly on: boolean;
  readonly look?: BackupLook;
}

/** In `storage.local`. Pages write the switch, the background the look: neither overwrites the other. */
export const switchKey = 'automaticBackup';
export const lookKey = 'automaticBackupLook';

const hourMs = 60 * 60 * 1000;
const weekMs = 7 * 24 * hourMs;

/** What was remembered, field by field: an older version may have written something else. */
export function readSchedule(stored: Readonly<Record<string, unknown>>): BackupSchedule {
  const look = readLook(stored[lookKey]);
  return { on: stored[switchKey] === true, ...(look && { look }) };
}

function readLook(stored: unknown): BackupLook | undefined {
  if (!(stored instanceof Object)) return undefined;
  const { at, failed } = stored as Partial<Record<keyof BackupLook, unknown>>;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return { at, ...(failed === true && { failed }) };
}

/** At most one look an hour. A look in the future is a clock that was set back: it holds nothing up. */
export function isTimeToLook({ on, look }: BackupSchedule, now: Date): boolean {
  if (!on) return false;
  const age = look ? now.getTime() - Date.parse(look.at) : hourMs;
  return age >= hourMs || age < 0;
}

/** Something was saved since the last export, by hand or automatic, and that is a week ago or never was. */
export function isDue({ lastExportAt, savedSince }: BackupState, now: Date): boolean {
  if (savedSince === 0) return false;
  return lastExportAt === undefined || now.getTime() - Date.parse(lastExportAt) >= weekMs;
}

/** `duibiao-backup-2026-11-22.json`, by the user's own day. */
export function backupName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `duibiao-backup-${day.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}
