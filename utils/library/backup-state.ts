import { Dexie } from 'dexie';
import type { BackupState } from '../messages.ts';
import type { Library } from './library.ts';

/** When the last backup was exported, and how many saved reports were captured after it: for the reminder. */
export async function backupState({ database }: Library): Promise<BackupState> {
  const fact = await database.facts.get('lastExportAt');
  const saved = database.reports.where('[state+capturedAt]');
  const since = await saved.between(['saved', fact?.value ?? Dexie.minKey], ['saved', Dexie.maxKey]).count();
  return { savedSince: since, ...(fact && { lastExportAt: fact.value }) };
}
