/** Where the first of some sorted rows stands whose `key` is at least `least`; their number, where none is. */
export function lowerBound<Row>(rows: readonly Row[], key: (row: Row) => number, least: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && key(row) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
