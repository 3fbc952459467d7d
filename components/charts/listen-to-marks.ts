const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/**
 * Calls `onPress` with the place of a mark that is clicked, or pressed by Enter or Space. Arrows go from mark to mark,
 * which are one tab stop together. It listens around the drawing: an SVG that listens for the focus is a stop of its own
 * in Chromium.
 */
export function listenToMarks(
  place: HTMLElement,
  onPress: (index: number) => void,
  signal: AbortSignal,
): void {
  const marks = [...place.querySelectorAll<SVGElement>('[role=button]')];
  const placeOf = ({ target }: Event) =>
    marks.findIndex((mark) => target instanceof Node && mark.contains(target));
  const onKey = (event: KeyboardEvent) => {
    const now = placeOf(event);
    const next = marks[now + (STEPS.get(event.key) ?? 0)];
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (now < 0 || event.altKey || event.ctrlKey || event.metaKey || !(isPress || STEPS.has(event.key)))
      return;
    event.preventDefault();
    if (isPress) onPress(now);
    else next?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const now = placeOf(event);
    if (now < 0) return;
    for (const [index, mark] of marks.entries()) mark.tabIndex = index === now ? 0 : -1;
  };
  const onClick = (event: Event) => {
    const now = placeOf(event);
    if (now >= 0) onPress(now);
  };
  place.addEventListener('keydown', onKey, { signal });
  place.addEventListener('focusin', onFocus, { signal });
  place.addEventListener('click', onClick, { signal });
}
