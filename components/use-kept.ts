import { useState } from 'preact/hooks';

/**
 * A choice among fixed values that outlives a reload of the page, as its tab does: kept in the tab's session store.
 * What is found there and is none of the values counts as nothing.
 */
export function useKept<Value extends string>(
  key: string,
  values: readonly Value[],
  initial: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => {
    const stored = sessionStorage.getItem(key);
    return values.find((one) => one === stored) ?? initial;
  });
  return [
    value,
    (next) => {
      setValue(next);
      sessionStorage.setItem(key, next);
    },
  ];
}
