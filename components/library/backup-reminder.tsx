import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { LibraryPort } from '../ports.ts';

/** Saved reports from which on a backup is worth a word. */
const REMIND_FROM = 20;

/** A quiet line where much was saved since the last backup. */
export function BackupReminder({ library, onSettings }: { library: LibraryPort; onSettings: () => void }) {
  const [since, setSince] = useState(0);
  useEffect(() => {
    library.request('getBackupState', {}).then((answer) => answer.ok && setSince(answer.value.savedSince));
  }, [library]);
  if (since < REMIND_FROM) return undefined;
  return (
    <p class="note-foot">
      {t('backupRemind', since)}{' '}
      <button type="button" class="link" onClick={onSettings}>
        {t('toSettings')}
      </button>
    </p>
  );
}
