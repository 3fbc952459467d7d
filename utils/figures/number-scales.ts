/** Scales below 万, which belong to the number and not to its unit. */
export const smallScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const largeScales = new Set('万亿萬億');

/** Where 万, 亿, 万亿 end that begin at an offset. */
export function largeScaleEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && largeScales.has(text[end] ?? '')) end++;
  return end;
}

/** Decimal shift without binary noise: 3.3 and 3 give 3300. */
export function shiftDecimal(value: number, places: number): number {
  return Number(`${value}e${places}`);
}
