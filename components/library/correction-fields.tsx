import { useId } from 'preact/hooks';
import { indicators } from '../../utils/lexicon/indicators.ts';
import { isChinese, t } from '../i18n.ts';
import type { CorrectionFields as Fields } from './read-correction.ts';

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

/** The six fields; a unit that the arithmetic suggests stands in its field already. */
export function CorrectionFields({ start, unit }: { start: Fields; unit: string | undefined }) {
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
