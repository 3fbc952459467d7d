import { useEffect, useRef } from 'preact/hooks';
import type { StoredReport } from '../../utils/stored-report.ts';
import { findingsOf, findingText, suggestedUnit } from '../comparison/findings-of.ts';
import { t } from '../i18n.ts';
import { doubtNames, problemNames } from '../names.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryPort } from '../ports.ts';
import { CorrectionFields } from './correction-fields.tsx';
import { type CorrectionControl, useCorrection } from './use-correction.ts';

/** Putting a figure right: only the fields that differ are stored; the text itself never changes. */
export function CorrectionForm({
  report,
  index,
  library,
  onClose,
}: {
  report: StoredReport;
  index: number;
  library: LibraryPort;
  onClose: () => void;
}) {
  const figure = report.figures[index];
  const form = useRef<HTMLFormElement>(null);
  const control = useCorrection(library, figure, onClose);
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!figure) return undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    control.submit(new FormData(form.current ?? undefined));
  };
  return (
    <form class="correction" ref={form} onSubmit={submit} aria-label={t('correctThis')}>
      <div class="row spread">
        <b class="strong">{t('correctThis')}</b>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {figure.doubt && <p class="small">{t(doubtNames[figure.doubt].more)}</p>}
      {findingsOf(report.findings, index).map((finding) => (
        <p key={finding.computation} class="small">
          {findingText(finding)}
        </p>
      ))}
      <CorrectionFields start={control.start} unit={suggestedUnit(report, index)} />
      {figure.label && (
        <label class="row small">
          <input type="checkbox" class="check" name="always" value="yes" />
          {t('alwaysThisWord', figure.label)}
        </label>
      )}
      <p class="note-foot">{t('correctNote', figure.raw)}</p>
      <Problem problem={control.problem} />
      <div class="row wrap">
        <button type="submit" class="button low primary">
          {t('correctSave')}
        </button>
        {figure.certainty === 'check' && (
          <button type="button" class="button low" onClick={() => control.decide('accepted')}>
            {t('accept')}
          </button>
        )}
        {(figure.correction || figure.decision) && (
          <button type="button" class="button low" onClick={control.undo}>
            {t('undo')}
          </button>
        )}
        <span class="grow" />
        <button type="button" class="link" onClick={() => control.decide('rejected')}>
          {t('leaveOut')}
        </button>
      </div>
    </form>
  );
}

function Problem({ problem }: Pick<CorrectionControl, 'problem'>) {
  if (!problem) return undefined;
  return (
    <p class="small wrong-text" role="alert">
      {problem === 'bad-input' ? t('correctInvalid') : t(problemNames[problem].title)}
    </p>
  );
}
