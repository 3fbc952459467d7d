import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { loadPreferences, type Preferences, rememberPreferences, usualPreferences } from './preferences.ts';

/** The reader's settings, put on the host element, where tokens.css looks for the theme. */
export function usePreferences(host: HTMLElement): [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(usualPreferences);
  useEffect(() => {
    loadPreferences().then(setPreferences);
  }, []);
  useLayoutEffect(() => {
    if (preferences.theme === 'system') delete host.dataset.theme;
    else host.dataset.theme = preferences.theme;
    host.style.setProperty('--scale', String(preferences.scale));
  }, [host, preferences]);
  return [
    preferences,
    (next) => {
      setPreferences(next);
      rememberPreferences(next);
    },
  ];
}
