import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import { Icon } from './icon.tsx';

const rows: readonly (readonly [MessageKey, MessageKey])[] = [
  ['helpAnywhere', 'helpAnywhereKeys'],
  ['helpPopup', 'helpPopupKeys'],
  ['helpLibrary', 'helpLibraryKeys'],
  ['helpBars', 'helpBarsKeys'],
  ['helpMatrix', 'helpMatrixKeys'],
  ['helpReading', 'helpReadingKeys'],
];

/** Which keys act where. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <div class="row spread">
        <h2 id="help-title">{t('keyboardHelp')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <dl class="remarks">
        {rows.map(([where, keys]) => (
          <div key={where} class="remark">
            <dt>{t(where)}</dt>
            <dd>{t(keys)}</dd>
          </div>
        ))}
      </dl>
      <p class="note-foot">{t('helpOff')}</p>
    </dialog>
  );
}
