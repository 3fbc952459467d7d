/** What a time expression says, before the document's own years resolve it. All fields that it does not say are absent. */
export interface TimeValue {
  readonly year?: number;
  /** 去年 is -1, 今年 0, 明年 1: counted from the report's own year of writing. */
  readonly relative?: number;
  /** 上年: the year before the one that is spoken of. */
  readonly prior?: true;
  /** The last year of a range that starts with `year`. */
  readonly endYear?: number;
  /** First and last month. */
  readonly months?: readonly [number, number];
  readonly quarter?: number;
  /** 十一五 is 11. */
  readonly plan?: number;
  /** 五年来 is 5. */
  readonly back?: number;
  /** 五年累计: of its clause alone. */
  readonly clause?: true;
  /** 年底, 年末: a point, not the whole year. */
  readonly point?: true;
  /** 年初. */
  readonly opening?: true;
  /** 全年, 四季度: of the year that is spoken of. */
  readonly own?: true;
  /** 目前: of the report's own year. */
  readonly now?: true;
  /** 报告期, 今年以来: in a report about a part of a year that part. */
  readonly part?: true;
  /** 近年来, 近期, 今后: a time that the text leaves open. */
  readonly open?: true;
  /** 10月12日: a day places an event, not what is measured. */
  readonly day?: true;
  /** 近三年: how far back it goes is not said exactly. */
  readonly loose?: true;
  /** 1998年以来: up to the report's own time. */
  readonly since?: true;
}
