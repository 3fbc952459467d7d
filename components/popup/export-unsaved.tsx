import { backUpCapture } from '../../utils/backup-file.ts';
import type { Capture } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { fileName, saveFile } from '../library/save-file.ts';
import type { PagePort } from '../ports.ts';

/** The way out for a report that the library did not take: a backup file of this one, past the library. */
export function ExportUnsaved({ capture, port }: { capture: Capture; port: PagePort }) {
  const save = async () => {
    const { url = '', pageTitle = '' } = (await port.findAddress()) ?? {};
    const source = { url, pageTitle, capturedAt: new Date().toISOString() };
    saveFile(fileName('json'), 'application/json', await backUpCapture(capture, source));
  };
  return (
    <p class="row export-unsaved">
      <button type="button" class="button low" onClick={save}>
        {t('exportUnsaved')}
      </button>
    </p>
  );
}
