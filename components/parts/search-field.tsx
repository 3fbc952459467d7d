import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Icon } from './icon.tsx';

const PAUSE_MS = 120;

/**
 * Searches as one types, after a short pause, and never in the middle of a composition: an input method's half-typed
 * Pinyin is not a search.
 */
export function SearchField({
  value,
  onSearch,
  fieldRef,
}: {
  value: string;
  onSearch: (text: string) => void;
  fieldRef: RefObject<HTMLInputElement | null>;
}) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const composing = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
  };
  return (
    <label class="field">
      <Icon name="search" />
      <span class="hidden-text">{t('search')}</span>
      <input
        ref={fieldRef as RefObject<HTMLInputElement>}
        type="text"
        defaultValue={value}
        placeholder={t('searchPlaceholder')}
        autoComplete="off"
        spellcheck={false}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value);
        }}
        onInput={(event) => {
          if (!composing.current) search(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.currentTarget.value === '' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.value = '';
          onSearch('');
        }}
      />
      <kbd>/</kbd>
    </label>
  );
}
