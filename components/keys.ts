/** Keyboard handling that leaves typing, composing and the browser's own shortcuts alone. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type KeyBindings = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

/** True while the user types or an input method composes: single letters must not act then. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true;
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT';
}

/**
 * Runs the binding of a key press: named keys (`Escape`, `ArrowLeft`) and, if `letters`, single letters in lower
 * case. A binding that acts prevents the default.
 */
export function runBinding(event: KeyboardEvent, bindings: KeyBindings, letters: boolean): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const single = event.key.length === 1;
  if (single && !letters) return false;
  if (isTyping(event) && event.key !== 'Escape') return false;
  const binding = Object.hasOwn(bindings, event.key)
    ? bindings[event.key]
    : bindings[event.key.toLowerCase()];
  if (!binding) return false;
  event.preventDefault();
  binding(event);
  return true;
}

/** Listens on the document for as long as the component stands, from before it is first painted. */
export function useKeys(bindings: KeyBindings, letters: boolean): void {
  const latest = useRef({ bindings, letters });
  latest.current = { bindings, letters };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) =>
      runBinding(event, latest.current.bindings, latest.current.letters);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** As `useKeys`, for one element and what is in it: a shadow root hides its key presses from the document. */
export function useScopedKeys(element: RefObject<HTMLElement | null>, bindings: KeyBindings): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  useLayoutEffect(() => {
    const scope = element.current;
    const listen = (event: KeyboardEvent) => runBinding(event, latest.current, true);
    scope?.addEventListener('keydown', listen);
    return () => scope?.removeEventListener('keydown', listen);
  }, [element]);
}
