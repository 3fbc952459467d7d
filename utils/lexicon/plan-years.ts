/** First and last year of a five-year plan: the eleventh is 2006 to 2010. */
export function planYears(plan: number): readonly [number, number] {
  const first = 2001 + (plan - 10) * 5;
  return [first, first + 4];
}

const named = /“十五”|十([一二三四五六七])个?五(?:年|[”"〞]|时|期|规)/;

/** The years of the first five-year plan that a text names: “十四五”时期, 第十四个五年规划; undefined for none. */
export function findPlanYears(text: string): readonly [number, number] | undefined {
  const match = named.exec(text);
  return match === null ? undefined : planYears(10 + ' 一二三四五六七'.indexOf(match[1] ?? ' '));
}
