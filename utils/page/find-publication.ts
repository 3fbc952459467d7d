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
/** Words that name the next piece of information, where inline elements leave no blank before it. */
const NEXT_LABEL =
  /(?:(?:(?:发布|发表|更新|录入|添加|创建|生成|成文|公开|印发)?(?:日期|时间)|发布(?:机构|单位|人|者)|作者|责任?编辑|责编|校对|审核|记者|通讯员|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量|数|率)?|访问量|字体|字号|文号|索引号)(?=\s*[:：])|(?:本报)?(?:特约|见习)?(?:记者|通讯员)$).*/;
const UPLOADED = /上传(?:时间|日期|于)?\s*[:：]?\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/**
 * Who published the document and when, by the page's metas and its information lines. The date of an upload to a
 * sharing site is kept apart: it says nothing about the document.
 */
export function findPublication(metas: ReadonlyMap<string, string>, info: readonly string[]): Publication {
  const uploadedOn = firstOf(info, (line) => isoDate(UPLOADED.exec(line)?.[1] ?? ''), 'line:上传时间');
  const fromLine = firstOf(
    info.filter((line) => !/上传/.test(line)),
    (line) => (/[发时日更录]|^\d{4}|\d:\d\d/.test(line) ? isoDate(line) : undefined),
    'line:日期',
  );
  const publishedOn = fromMetas(metas, PUBLISHED_METAS, isoDate) ?? fromLine;
  const publisher =
    fromMetas(metas, SOURCE_METAS, (value) => value.slice(0, 40) || undefined) ??
    firstOf(info, sourceOf, 'line:来源');
  return {
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(uploadedOn && { uploadedOn }),
  };
}

function sourceOf(line: string): string | undefined {
  const match = SOURCE_LINE.exec(line);
  if (!match) return undefined;
  const [label, value = ''] = match;
  const colon = line.slice(match.index + label.length).match(/^\s*[:：]/)?.[0] ?? '';
  const source = `${value}${colon}`.replace(NEXT_LABEL, '');
  return source.length >= 2 ? source : undefined;
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
