import { t } from '../i18n.ts';

/** What can be done with the chosen reports. */
export function ChosenActions({ onCancel, onCompare }: { onCancel: () => void; onCompare: () => void }) {
  return (
    <>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
      <button type="button" class="button primary" onClick={onCompare}>
        {t('compare')} <kbd>C</kbd>
      </button>
    </>
  );
}
