/** ↑ and ↓ in a column of things to press: the focus goes to the one before or after, and the key does nothing else. */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[], now: number): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = step === 0 ? undefined : stops[now + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
