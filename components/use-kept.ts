import { useState } from 'preact/hooks';

/** A text that outlives a reload of the page, as its tab does: kept in the tab's session store. Empty at first. */
export function useKeptText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      sessionStorage.setItem(key, next);
    },
  ];
}

/** A choice among fixed values, kept likewise. What is found there and is none of the values counts as nothing. */
export function useKept<Value extends string>(
  key: string,
  values: readonly Value[],
  initial: Value,
): [Value, (value: Value) => void] {
  const [text, setText] = useKeptText(key);
  return [values.find((one) => one === text) ?? initial, setText];
}
