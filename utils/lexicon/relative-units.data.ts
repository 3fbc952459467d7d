/** Units of relative size, as percent: how many percentage points one of each is. 倍 is said of growth and ratios. */
export const relativeUnits: ReadonlyMap<string, string> = new Map([
  ['%', '1'],
  ['％', '1'],
  ['个百分点', '1'],
  ['百分点', '1'],
  ['个点', '1'],
  ['‰', '0.1'],
  ['个千分点', '0.1'],
  ['成', '10'],
  ['倍', '100'],
]);
