import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { indicators } from '../../utils/lexicon/indicators.ts';
import type { Problem } from '../../utils/messages.ts';
import type { Correction, StoredReport } from '../../utils/stored-report.ts';
import { findingsOf, findingText, suggestedUnit } from '../comparison/findings-of.ts';
import { isChinese, t } from '../i18n.ts';
import { indicatorName } from '../indicator-name.ts';
import { doubtNames, problemNames } from '../names.ts';
import { Icon } from '../parts/icon.tsx';
import type { LibraryPort } from '../ports.ts';
import { type CorrectionFields, fieldsOf, readCorrection } from './read-correction.ts';

const labels = [
  ['value', 'fieldValue'],
  ['unit', 'fieldUnit'],
  ['indicator', 'fieldIndicator'],
  ['period', 'fieldPeriod'],
  ['region', 'fieldRegion'],
] as const;

const statuses = [
  ['actual', 'statusActual'],
  ['target', 'statusTarget'],
  ['norm', 'statusNorm'],
] as const;

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
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!figure) return undefined;
  const nameOf = (id: string | undefined) => (id === undefined ? '' : indicatorName(id, id));
  const start = fieldsOf(figure, nameOf);
  const finish = (answer: { ok: boolean; problem?: Problem }) => {
    if (answer.ok) onClose();
    else setProblem(answer.problem ?? 'failed');
  };
  const store = async (correction: Correction | undefined) =>
    finish(
      await library.request('correctFigure', { figureId: figure.id, ...(correction && { correction }) }),
    );
  const decide = async (decision: 'accepted' | 'rejected' | undefined) =>
    finish(await library.request('decideFigure', { figureId: figure.id, ...(decision && { decision }) }));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(form.current ?? undefined);
    const given = Object.fromEntries(
      [...data].map(([key, value]) => [key, String(value)]),
    ) as unknown as CorrectionFields;
    const correction = readCorrection(figure, given, nameOf);
    if (correction === 'invalid') setProblem('bad-input');
    else {
      const { indicator } = correction;
      // The word first: what is stored of this figure then stands beside it.
      if (data.get('always') && indicator)
        await library.request('setAlias', { word: figure.label, indicator });
      await store(Object.keys(correction).length > 0 ? correction : undefined);
    }
  };
  const unit = suggestedUnit(report, index);
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
      <Fields start={start} unit={unit} />
      {figure.label && (
        <label class="row small">
          <input type="checkbox" class="check" name="always" value="yes" />
          {t('alwaysThisWord', figure.label)}
        </label>
      )}
      <p class="note-foot">{t('correctNote', figure.raw)}</p>
      {problem && (
        <p class="small wrong-text" role="alert">
          {problem === 'bad-input' ? t('correctInvalid') : t(problemNames[problem].title)}
        </p>
      )}
      <div class="row wrap">
        <button type="submit" class="button low primary">
          {t('correctSave')}
        </button>
        {figure.certainty === 'check' && (
          <button type="button" class="button low" onClick={() => decide('accepted')}>
            {t('accept')}
          </button>
        )}
        {(figure.correction || figure.decision) && (
          <button
            type="button"
            class="button low"
            onClick={() => (figure.correction ? store(undefined) : decide(undefined))}
          >
            {t('undo')}
          </button>
        )}
        <span class="grow" />
        <button type="button" class="link" onClick={() => decide('rejected')}>
          {t('leaveOut')}
        </button>
      </div>
    </form>
  );
}

/** The six fields; a unit that the arithmetic suggests stands in its field already. */
function Fields({ start, unit }: { start: CorrectionFields; unit: string | undefined }) {
  const names = useId();
  return (
    <>
      <div class="correction-fields">
        {labels.map(([name, label]) => (
          <label key={name}>
            {t(label)}
            <span class="field">
              <input
                type="text"
                name={name}
                defaultValue={name === 'unit' && unit ? unit : start[name]}
                inputMode={name === 'value' ? 'decimal' : undefined}
                list={name === 'indicator' ? names : undefined}
                placeholder={name === 'value' ? undefined : t('notTold')}
              />
            </span>
          </label>
        ))}
        <label>
          {t('fieldStatus')}
          <select class="button low" name="status" defaultValue={start.status}>
            {statuses.map(([id, label]) => (
              <option key={id} value={id} selected={id === start.status}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <datalist id={names}>
        {indicators.map((indicator) => (
          <option key={indicator.id} value={isChinese() ? indicator.zh : indicator.en} />
        ))}
      </datalist>
    </>
  );
}
