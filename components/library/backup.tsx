import { useEffect, useState } from 'preact/hooks';
import type { ImportPreview, Problem } from '../../utils/messages.ts';
import { exportBackup, type HandedBackup, handOver, importBackup } from '../../utils/transfer-backup.ts';
import { t } from '../i18n.ts';
import { problemNames } from '../names.ts';
import type { LibraryPort } from '../ports.ts';
import { fileName, saveFile } from '../save-file.ts';

/** Larger files are not even read: a library of 1,000 reports is about a tenth of this. */
const LARGEST = 512 * 1024 * 1024;

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'preview'; readonly backup: HandedBackup; readonly preview: ImportPreview }
  | { readonly kind: 'done'; readonly preview: ImportPreview }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The library as a file, and back: what an import would do is shown before it is done. */
export function Backup({ library }: { library: LibraryPort }) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const request = library.request.bind(library);
  const save = async () => {
    setStep({ kind: 'busy' });
    const answer = await exportBackup(request);
    if (!answer.ok) return setStep({ kind: 'failed', problem: answer.problem });
    saveFile(fileName('json'), 'application/json', answer.value.json);
    setStep({ kind: 'idle' });
  };
  const look = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return setStep({ kind: 'failed', problem: 'bad-input' });
    setStep({ kind: 'busy' });
    const handed = await handOver(request, await file.text());
    if (!handed.ok) return setStep({ kind: 'failed', problem: handed.problem });
    const answer = await importBackup(request, handed.value, true);
    setStep(
      answer.ok
        ? { kind: 'preview', backup: handed.value, preview: answer.value }
        : { kind: 'failed', problem: answer.problem },
    );
  };
  const take = async (backup: HandedBackup) => {
    setStep({ kind: 'busy' });
    const answer = await importBackup(request, backup, false);
    setStep(
      answer.ok ? { kind: 'done', preview: answer.value } : { kind: 'failed', problem: answer.problem },
    );
  };
  return (
    <>
      <div class="row wrap">
        <button type="button" class="button" disabled={step.kind === 'busy'} onClick={save}>
          {t('backupExport')}
        </button>
        <label class="button file-button">
          {t('importBackup')}
          <input
            type="file"
            accept=".json,application/json"
            class="hidden-text"
            onChange={({ currentTarget }) => {
              look(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {step.kind === 'busy' && <Progress library={library} />}
      <div role="status">
        {step.kind === 'busy' && <p class="small quiet">{t('working')}</p>}
        {step.kind === 'failed' && (
          <p class="small wrong-text">
            {t(problemNames[step.problem].title)} {t(problemNames[step.problem].more)}
          </p>
        )}
        {step.kind === 'done' && <p class="small">{t('importDone', step.preview.added)}</p>}
      </div>
      {step.kind === 'preview' && (
        <div class="import-preview">
          <p>{t('importPreview', step.preview.added, step.preview.same, step.preview.conflicting)}</p>
          <p class="row">
            <button type="button" class="button low primary" onClick={() => take(step.backup)}>
              {t('importDo')}
            </button>
            <button type="button" class="button low" onClick={() => setStep({ kind: 'idle' })}>
              {t('cancel')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

/** How much of an import is done; nothing while that is not known. */
function Progress({ library }: { library: LibraryPort }) {
  const [share, setShare] = useState<number>();
  useEffect(() => {
    const watching = new AbortController();
    library.watchImport?.(setShare, watching.signal);
    return () => watching.abort();
  }, [library]);
  return share === undefined ? undefined : <progress value={share} aria-label={t('working')} />;
}
