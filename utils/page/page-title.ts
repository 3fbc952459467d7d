import type { PageScan } from './page-scan.ts';
import { measureText, squeeze } from './text-measure.ts';

const FILE_SUFFIX = /[.．](?:docx?|pptx?|xlsx?|pdf|txt|wps|rtf|caj)$/i;

/** What sites set before a headline in a list. */
const BADGE =
  /^(?:[【[](?:荐|热|顶|精|新|图|原创|置顶|推荐)[\]】]\s*|(?:荐|热|顶|精|新|图|原创|置顶|推荐)\s+)(?=[^\s]{6})/;

/** A title without what sites hang on it: badge, file suffix, page count, book marks. */
export function trimTitle(title: string): string {
  let text = title.trim().replace(BADGE, '');
  if (text.length > 160 || !/[)）】\]》页载a-z]$/i.test(text)) return text;
  for (let round = 0; round < 3; round++) {
    text = text
      .replace(
        /\s*[(（【[](?:\d+页)?(?:珍藏版|精品|(?:20\d\d)?最新版?|完整版|全文|推荐|精选|范文|可编辑|word版?|共\d+篇)[)）】\]]$/i,
        '',
      )
      .replace(/_第\d+页$/, '')
      .replace(/\s*[[【(（](?:复制链接|转载|原创|图文?|组图|多图|视频|转帖|分享|热|精华)[\]】)）]$/, '')
      .replace(/\s*(?:合集|全文|免费)+下载$/, '')
      .replace(FILE_SUFFIX, '')
      .trim();
  }
  const quoted = /^《([^《》]{4,})》$/.exec(text)?.[1];
  return quoted ?? text;
}

/** The form in which titles are compared. */
export function titleKey(title: string): string {
  return squeeze(trimTitle(title))
    .replace(/[\s·・"'“”‘’〝〞《》〈〉「」【】[\]()（）,，.。:：;；!！?？、—\-_|~～]/g, '')
    .toLowerCase();
}

/** So many lines that repeat the title are looked at. */
const MOST_COPIES = 40;

export interface PageTitle {
  /** The page's name for its document; empty where it has none. */
  readonly text: string;
  /** `line`, `meta:ArticleTitle`, `title`. */
  readonly from: string;
  /** Indices of the lines that show it, first to last. */
  readonly lines: readonly number[];
}

/**
 * What the page calls its document: the line that `<title>` (site names hung on it aside) or a title meta repeats,
 * else a heading, else `<title>` itself without the site's name.
 */
export function findPageTitle(scan: PageScan): PageTitle {
  const names = [scan.metas.get('articletitle'), scan.metas.get('og:title'), scan.documentTitle].filter(
    (name): name is string => name !== undefined && name !== '',
  );
  const keys = namesOf(names);
  const longest = Math.min(150, 2 * keys.whole.reduce((most, key) => Math.max(most, key.length), 0) + 10);
  let best: { first: number; count: number; score: number; key: string } | undefined;
  for (const [index, line] of scan.lines.entries()) {
    if (line.text.length > longest || !mayStart(line.text, keys.characters)) continue;
    const { key, count } = longestShared(scan, index, keys);
    const score = key.length < 2 ? 0 : lineScore(key, keys, line.heading, line.linked > line.text.length / 2);
    if (score > (best?.score ?? 0)) best = { first: index, count, score, key };
  }
  if (best) {
    const { key, first, count } = best;
    const opening = new Set(key.slice(0, 1));
    const lines = scan.lines.flatMap((line, i) =>
      line.text.length <= longest && mayStart(line.text, opening) && titleKey(line.text) === key ? [i] : [],
    );
    const own = Array.from({ length: count }, (_, i) => first + i);
    const text = own.map((line) => scan.lines[line]?.text ?? '').join('');
    return {
      text: trimTitle(text),
      from: 'line',
      lines: [...new Set([...lines.slice(0, MOST_COPIES), ...own])].sort((x, y) => x - y),
    };
  }
  const heading = scan.lines.findIndex(
    (line) => line.heading === 1 && line.linked < line.text.length / 2 && measureText(line.text).mass > 4,
  );
  const text = scan.lines[heading]?.text;
  if (text && !scan.documentTitle) return { text: trimTitle(text), from: 'line', lines: [heading] };
  return {
    text: trimTitle(withoutSiteName(names[0] ?? '')),
    from: names.length > 1 ? 'meta' : 'title',
    lines: [],
  };
}

/** The key of a line, with those of the lines after it as long as one of the page's names goes on with them. */
function longestShared(scan: PageScan, first: number, names: Names): { key: string; count: number } {
  let key = titleKey(scan.lines[first]?.text ?? '');
  let count = 1;
  if (key === '' || names.parts.has(key) || !names.whole.some((name) => name.startsWith(key)))
    return { key, count };
  for (; count < 6; count++) {
    const next = scan.lines[first + count];
    const more = next && next.text.length <= 80 && next.linked === 0 ? titleKey(next.text) : '';
    if (more === '' || !names.whole.some((name) => name.startsWith(key + more))) break;
    key += more;
  }
  return { key, count };
}

/** Ends of the names of those who keep sites. */
export const ORGANISATION =
  /(?:医院|学校|大学|学院|中学|小学|政府|局|网|公司|集团|委员会|中心|厅|办公室|协会|研究院|研究所|日报|晚报|论坛|社区|文库|频道|博客|门户|官网)$/;

/** The first letter of the line is one of these: all others need no closer look. */
function mayStart(text: string, characters: ReadonlySet<string>): boolean {
  for (let at = 0; at < 6; at++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || (code >= 0xd800 && code < 0xe000)) return true;
    if (code > 0xfeff || code < 0x30 || (code >= 0x2000 && code < 0x3400)) continue;
    const character = text.charAt(at);
    return characters.has(code < 0x2000 ? character.toLowerCase() : character);
  }
  return true;
}

interface Names {
  /** All characters of the keys. */
  readonly characters: ReadonlySet<string>;
  /** Keys of the page's names as they stand. */
  readonly whole: readonly string[];
  /** Keys of their parts before separators, the last parts, which name the site, left out. */
  readonly parts: ReadonlySet<string>;
  /** Those of them that are no name's first or longest part: columns. */
  readonly columns: ReadonlySet<string>;
  /** Keys of what stands before the dots of a name that was cut. */
  readonly cut: readonly string[];
  /** Keys of those last parts. */
  readonly sites: ReadonlySet<string>;
}

function namesOf(names: readonly string[]): Names {
  const parts = new Set<string>();
  const columns = new Set<string>();
  const sites = new Set<string>();
  for (const name of names) {
    const pieces = name.split(SEPARATOR).map(titleKey).filter(Boolean);
    const longest = pieces.reduce((most, piece) => Math.max(most, piece.length), 0);
    for (const [at, piece] of pieces.entries()) {
      const last = at > 0 && at === pieces.length - 1;
      const isSite = last && (piece.length < longest || (piece.length <= 16 && ORGANISATION.test(piece)));
      (isSite ? sites : parts).add(piece);
      if (!isSite && at > 0 && piece.length < longest) columns.add(piece);
    }
  }
  const whole = names.map(titleKey).filter(Boolean);
  const cut = names.flatMap((name) => {
    const start = titleKey(/^(.{6,}?)(?:\.{2,}|…)/.exec(name)?.[1] ?? '');
    return start.length >= 6 ? [start] : [];
  });
  return { characters: new Set(whole.join('')), whole, cut, parts, columns, sites };
}

const SEPARATOR = /\s*(?:[_|｜>»]|\s[:：]\s|\s[-–—]+\s|--+|[-–—])\s*/;

/** How well a line repeats one of the page's own names: the longer the shared beginning the better. */
function lineScore(key: string, names: Names, heading: number, linked: boolean): number {
  const isPart = names.parts.has(key) && !names.sites.has(key);
  if (names.cut.some((start) => key.startsWith(start) && key.length <= start.length + 30))
    return key.length + 15;
  let score = isPart ? key.length + (names.columns.has(key) ? 0 : 10) : 0;
  for (const name of names.whole) {
    if (name === key) score = Math.max(score, key.length + 20);
    else if (key.length < 4 || names.sites.has(key)) continue;
    else if (name.startsWith(key) && key.length >= name.length * 0.3) score = Math.max(score, key.length);
    else if (name.includes(key) && key.length >= Math.max(10, name.length * 0.5))
      score = Math.max(score, key.length - 2);
  }
  if (score === 0) return 0;
  return score + (heading > 0 ? 6 - heading : 0) - (linked ? 8 : 0);
}

/** `<title>` without the site's name behind its last separators. */
export function withoutSiteName(title: string): string {
  const parts = title.split(/\s*(?:[_|｜>»]|\s[:：]\s|\s[-–—]+\s|--+|[-–—](?=[^-–—]{2,14}$))\s*/);
  const first = parts[0]?.trim() ?? '';
  return measureText(first).mass >= 4 || parts.length === 1 ? first : title;
}
