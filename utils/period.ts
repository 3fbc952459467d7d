/** Months since the year 0, both ends included: `2008` is January to December of it. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const SUBYEARS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [0, 2],
  Q2: [3, 5],
  Q3: [6, 8],
  Q4: [9, 11],
  H1: [0, 5],
  H2: [6, 11],
};

/** The months of an ISO period as figures carry it (`2008`, `2005/2008`, `2009-01/2009-09`, `2009-Q1`). */
export function monthSpan(period: string): MonthSpan | undefined {
  const [from = '', to = from, ...more] = period.split('/');
  if (more.length > 0) return undefined;
  const first = monthsOf(from)?.first;
  const last = monthsOf(to)?.last;
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

function monthsOf(iso: string): MonthSpan | undefined {
  const [, year, part] = iso.match(/^(\d{4})(?:-(Q[1-4]|H[12]|\d{2}))?(?:-\d{2})?$/) ?? [];
  if (year === undefined) return undefined;
  const january = Number(year) * 12;
  if (part === undefined) return { first: january, last: january + 11 };
  const [first, last] = SUBYEARS[part] ?? [Number(part) - 1, Number(part) - 1];
  return first < 0 || last > 11 ? undefined : { first: january + first, last: january + last };
}

/** Whether both are known and name the same months: `2009-01/2009-12` is `2009`. */
export function samePeriod(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return true;
  const [one, other] = [monthSpan(a), monthSpan(b)];
  return one !== undefined && other !== undefined && one.first === other.first && one.last === other.last;
}

/** Orders the later end first, then the later (narrower) start; unknown periods last. */
export function byLatestPeriod(a: string | undefined, b: string | undefined): number {
  const [one, other] = [
    a === undefined ? undefined : monthSpan(a),
    b === undefined ? undefined : monthSpan(b),
  ];
  if (!one || !other) return Number(!one) - Number(!other);
  return other.last - one.last || other.first - one.first;
}

/** The year in which a period ends. */
export function endYear(period: string | undefined): number | undefined {
  const span = period === undefined ? undefined : monthSpan(period);
  return span && Math.floor(span.last / 12);
}
