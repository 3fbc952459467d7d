import { useEffect, useState } from 'preact/hooks';
import type { BackupSchedule } from '../../utils/backup/schedule.ts';
import { t } from '../i18n.ts';
import type { AutomaticBackupPort } from '../ports.ts';

/** The switch of the weekly backup; switching on asks the browser for its permission. */
export function AutomaticBackup({ port }: { port: AutomaticBackupPort }) {
  const [schedule, setSchedule] = useState<BackupSchedule>();
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    port.load().then(setSchedule, () => {});
  }, [port]);
  const on = schedule?.on === true;
  const turn = async () => {
    const next = await port.turn(!on).catch((): BackupSchedule => ({ on: false }));
    setSchedule(next);
    setDenied(!on && !next.on);
  };
  const failed = on && schedule?.look?.failed;
  return (
    <>
      <button type="button" class="switch-label" role="switch" aria-checked={on} onClick={turn}>
        <span class="switch" />
        {t('automaticBackup')}
      </button>
      <p class="note-foot">{t('automaticBackupMore')}</p>
      <div role="status">
        {denied && <p class="small">{t('automaticBackupDenied')}</p>}
        {failed && <p class="small wrong-text">{t('automaticBackupFailed')}</p>}
      </div>
    </>
  );
}
