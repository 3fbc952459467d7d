import { type MessageKey, t } from '../i18n.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { type Preferences, type Theme, themes } from './preferences.ts';

const themeNames: Record<Theme, MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
};

export interface ReadingBarProps {
  readonly preferences: Preferences;
  readonly saved: boolean;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onSave: (event: Event) => void;
  readonly onClose: () => void;
}

/** The bar over the text: size, paper, the original page, saving, leaving. */
export function ReadingBar({ preferences, saved, onPreferences, onSave, onClose }: ReadingBarProps) {
  const resize = (by: number) => {
    const scale = Math.min(2, Math.max(0.8, Math.round((preferences.scale + by) * 10) / 10));
    onPreferences({ ...preferences, scale });
  };
  return (
    <header class="reading-bar">
      <span class="brand">
        <Mark />
        <span class="when-wide">{t('readingView')}</span>
      </span>
      <span class="small quiet when-wide when-roomy">{t('pageUntouched')}</span>
      <span class="grow" />
      <fieldset class="segments when-wide">
        <legend class="hidden-text">{t('textSize')}</legend>
        <button type="button" title={t('smaller')} onClick={() => resize(-0.1)}>
          {t('smallerMark')}
        </button>
        <button type="button" title={t('larger')} onClick={() => resize(0.1)}>
          {t('largerMark')}
        </button>
      </fieldset>
      <fieldset class="segments when-wide">
        <legend class="hidden-text">{t('paper')}</legend>
        {themes.map((theme) => (
          <button
            key={theme}
            type="button"
            aria-pressed={preferences.theme === theme}
            onClick={() => onPreferences({ ...preferences, theme })}
          >
            {t(themeNames[theme])}
          </button>
        ))}
      </fieldset>
      <button type="button" class="button low" onClick={onClose}>
        {t('showOriginal')} <kbd class="when-wide">O</kbd>
      </button>
      {saved ? (
        <span class="row strong saved" role="status">
          <Icon name="check" />
          {t('savedShort')}
        </span>
      ) : (
        <button type="button" class="button low primary" onClick={onSave}>
          {t('saveShort')} <kbd class="when-wide">S</kbd>
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('leaveReading')} title="Esc" onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
