import type { Report, Sourced } from '../report.ts';

export type Publication = Pick<Report, 'publisher' | 'publishedOn' | 'uploadedOn'>;

const DATE = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;
const PUBLISHED_METAS = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:release_date',
  'datepublished',
  'firstpublishedtime',
  'publish_time',
  'weibo: article:create_at',
];
const SOURCE_METAS = ['contentsource', 'article:author', 'og:article:author', 'mediaid'];
const SOURCE_LINE =
  /(?:信息来源|文章来源|稿件来源|来源|发布机构|发文机关|发布单位)\s*[:：]\s*([^\s|｜【】[\]()（）:：,，。]{2,30})/;
const UPLOADED = /上传(?:时间|日期|于)?\s*[:：]?\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/**
 * Who published the document and when, by the page's metas and its information lines. The date of an upload to a
 * sharing site is kept apart: it says nothing about the document.
 */
export function findPublication(metas: ReadonlyMap<string, string>, info: readonly string[]): Publication {
  const uploadedOn = firstOf(info, (line) => isoDate(UPLOADED.exec(line)?.[1] ?? ''), 'line:上传时间');
  const fromLine = firstOf(
    info.filter((line) => !/上传/.test(line)),
    (line) => (/[发时日更录]|^\d{4}/.test(line) ? isoDate(line) : undefined),
    'line:日期',
  );
  const publishedOn = fromMetas(metas, PUBLISHED_METAS, isoDate) ?? fromLine;
  const publisher =
    fromMetas(metas, SOURCE_METAS, (value) => value.slice(0, 40) || undefined) ??
    firstOf(info, (line) => SOURCE_LINE.exec(line)?.[1], 'line:来源');
  return {
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(uploadedOn && { uploadedOn }),
  };
}

/** The first date in a text, ISO; `undefined` if there is none or it is no date of the calendar. */
export function isoDate(text: string): string | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map(Number);
  if (!year || year < 1980 || year > 2100 || !month || month > 12 || !day || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function firstOf(
  lines: readonly string[],
  read: (line: string) => string | undefined,
  from: string,
): Sourced | undefined {
  for (const line of lines) {
    const value = read(line);
    if (value) return { value, from };
  }
  return undefined;
}

function fromMetas(
  metas: ReadonlyMap<string, string>,
  names: readonly string[],
  read: (value: string) => string | undefined,
): Sourced | undefined {
  for (const name of names) {
    const value = read(metas.get(name) ?? '');
    if (value) return { value, from: `meta:${name}` };
  }
  return undefined;
}
