import { nearRuns } from './line-runs.ts';
import type { PageLink, PageScan } from './page-scan.ts';

/** Links from one page of an article to its others. */
export interface Pager {
  /** The lines that they stand in, half-open. */
  readonly first: number;
  readonly last: number;
  /** Pages come before this one, or after it. */
  readonly before: boolean;
  readonly after: boolean;
  /** Which page this is and how many there are, counted from 1, where the pager tells both. */
  readonly part?: { readonly page: number; readonly of: number };
}

/** Links of one pager are no more lines apart. */
const REACH = 3;
/** A higher number names something else. */
const MOST_PAGES = 100;
const LONGEST_LABEL = 24;

const NUMBER = /^[[【(（]?\s*第?\s*(\d{1,3})\s*页?\s*[\]】)）]?$/;
const NEXT = /^(?:下一?页|后一页|next(?: page)?)$/;
const PREVIOUS = /^(?:上一?页|前一页|prev(?:ious)?(?: page)?)$/;
const LAST = /^(?:尾页|末页|最后一?页|last(?: page)?)$/;
/** The rest of an article, or all of it, stands on another page. */
const REST =
  /^(?:(?:点击)?(?:阅读|查看|浏览|打开)?(?:余下|剩余|其余)的?(?:全文|内容|部分)|在?(?:本|单)页(?:阅读|浏览|显示|查看)全文|(?:view|show) (?:all|as a single page)|single page)$/;
const NAMED = new RegExp([NEXT, PREVIOUS, LAST, REST].map(({ source }) => source).join('|'));

/** Arrows, brackets and blanks around a link's words. Of letters just the scripts: to compile `\p{L}` takes longer than to read a page. */
const AROUND =
  /^[^a-z\d\u00c0-\u1fff\u3041-\ud7ff\uf900-\ufaff]+|[^a-z\d\u00c0-\u1fff\u3041-\ud7ff\uf900-\ufaff]+$/g;

const STATED = [
  /第\s*(?<page>\d{1,3})\s*页[\s,，/／|｜]*[共总]\s*(?<of>\d{1,3})\s*页/,
  /[共总]\s*(?<of>\d{1,3})\s*页[\s,，/／|｜]*第\s*(?<page>\d{1,3})\s*页/,
  /\bpage\s+(?<page>\d{1,3})\s+of\s+(?<of>\d{1,3})\b/i,
  /(?:^|\s)(?<page>\d{1,3})\s*[/／]\s*(?<of>\d{1,3})\s*页?(?:$|\s)/,
];
const TOTAL = /[共总]\s*(\d{1,3})\s*页/;

/** Where an address bears the number of a page: `_2.html`, `?page=2`; less surely `/2.html`. */
const NUMBERED_ADDRESS =
  /(?<sure>[?&](?:p|pn|pg|page|paged|page_?(?:no|num|index|id)|curr?ent_?page|pageindex)=|[_-]p?)(?<number>\d{1,3})(?=&|\.\w{2,5}$|\/?$)|\/(?<bare>\d{1,3})(?:\.\w{2,5}|\/)?$/i;

/** A link's words are those of pagers. */
export function isPagerLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && (NUMBER.test(label) || NAMED.test(wordsOf(label)));
}

function wordsOf(label: string): string {
  return label.toLowerCase().replace(AROUND, '');
}

/** The pagers on a page, in order: those of lists and of comments too, where their pages are numbered alike. */
export function findPagers(scan: PageScan): Pager[] {
  const groups = nearRuns(scan.pageLinks, ({ line }) => line, REACH);
  return groups.flatMap((group) => pagerOf(scan, group) ?? []);
}

/** More is no line of links. */
const LONGEST_LINE = 80;

/** The lines of pagers. */
export function linesOf(scan: PageScan, pagers: readonly Pager[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { first, last } of pagers) {
    for (let line = first; line < last; line++)
      if ((scan.lines[line]?.text.length ?? 0) <= LONGEST_LINE) lines.add(line);
  }
  return lines;
}

function pagerOf(scan: PageScan, group: readonly PageLink[]): Pager | undefined {
  const first = group[0]?.line ?? 0;
  const last = (group.at(-1)?.line ?? 0) + 1;
  const around = scan.lines.slice(Math.max(0, first - 1), last + 1).map(({ text }) => text);
  const words = around.filter((text) => text.length <= LONGEST_LINE);
  const stated = STATED.map((pattern) => pattern.exec(words.join(' '))?.groups).find(Boolean);
  const links = sorted(group);
  if (!leadsOn(links, stated !== undefined)) return undefined;
  const page = stated ? Number(stated.page) : currentPage(links, words);
  const told = Number(stated?.of ?? TOTAL.exec(words.join(' '))?.[1] ?? 0);
  const of = told > 0 ? told : countOf(links, words, page);
  return {
    first,
    last,
    before: page === undefined ? links.previous.some(isReal) : page > 1,
    after: links.rest.some(isReal) || (page !== undefined && page < of) || links.next.some(isReal),
    ...(page !== undefined && page <= of && of > 1 && { part: { page, of } }),
  };
}

/** The links of a pager by what they say. */
interface PagerLinks {
  readonly numbered: readonly NumberedLink[];
  readonly next: readonly PageLink[];
  readonly previous: readonly PageLink[];
  readonly end: readonly PageLink[];
  readonly rest: readonly PageLink[];
}

function sorted(group: readonly PageLink[]): PagerLinks {
  const named = (pattern: RegExp) => group.filter(({ label }) => pattern.test(wordsOf(label)));
  return {
    numbered: group.flatMap((link) => numberedLink(link) ?? []),
    next: named(NEXT),
    previous: named(PREVIOUS),
    end: named(LAST),
    rest: named(REST),
  };
}

/** By their addresses the links lead to other pages of one article. @param stated words say which page this is. */
function leadsOn({ numbered, next, previous, end, rest }: PagerLinks, stated: boolean): boolean {
  const turns = [...next, ...previous, ...end];
  if (rest.some(isReal) || turns.some((link) => turnsPage(link) || (stated && isReal(link)))) return true;
  if (numbered.some(({ number, address }) => number === 1 && previous[0]?.address === address)) return true;
  return countsPages(numbered, next) && numbered.length + turns.length + (stated ? 1 : 0) > 1;
}

/** A link with a page's number as its label, and the number that its address bears. */
interface NumberedLink extends PageLink {
  readonly number: number;
  readonly target: number | undefined;
}

function numberedLink(link: PageLink): NumberedLink | undefined {
  const number = Number(NUMBER.exec(link.label)?.[1]);
  if (!(number > 0 && number <= MOST_PAGES)) return undefined;
  return { ...link, number, target: targetOf(link.address)?.number };
}

function targetOf(address: string): { readonly number: number; readonly sure: boolean } | undefined {
  const groups = NUMBERED_ADDRESS.exec(address.replace(/#.*$/, ''))?.groups;
  if (!groups) return undefined;
  return { number: Number(groups.number ?? groups.bare), sure: groups.sure !== undefined };
}

/** It leads to another address; a script's link may show anything. */
function isReal({ address }: PageLink): boolean {
  return address !== '' && !/^\s*(?:#|javascript:)/i.test(address);
}

/**
 * The addresses count like the labels, from 1 or from 0; the first page's often bears no number, or one of its own.
 * Where they are a script's, a link to the next page is wanted.
 */
function countsPages(numbered: readonly NumberedLink[], next: readonly PageLink[]): boolean {
  const real = numbered.filter((link) => isReal(link) && link.number > 1);
  if (real.length === 0) return numbered.length > 1 && next.length > 0 && !numbered.some(isReal);
  return [0, 1].some((shift) => real.every(({ number, target }) => target === number - shift));
}

/** The address bears a page's number, as that of an article's page does. */
function turnsPage(link: PageLink): boolean {
  const target = isReal(link) ? targetOf(link.address) : undefined;
  return target?.sure === true && target.number <= MOST_PAGES;
}

/** The number of the last page, by its link or as the highest that is shown; 0 where the pager leaves some out. */
function countOf({ numbered, end }: PagerLinks, words: readonly string[], page = 0): number {
  const highest = numbered.reduce((most, { number }) => Math.max(most, number), page);
  const [counted] = numbered.filter(({ number, target }) => number > 1 && target !== undefined);
  const last = end.map(({ address }) => targetOf(address)?.number).find((number) => number !== undefined);
  if (last !== undefined && counted?.target !== undefined)
    return Math.max(highest, last + counted.number - counted.target);
  return words.some((text) => /\.{3}|…/.test(text)) ? 0 : highest;
}

/** The page that is no link, or leads nowhere. */
function currentPage({ numbered, previous, next }: PagerLinks, words: readonly string[]): number | undefined {
  const dead = numbered.filter((link) => !isReal(link));
  if (dead.length === 1 && numbered.length > 1) return dead[0]?.number;
  const linked = new Set(numbered.map(({ number }) => number));
  const shown = words.flatMap((text) => (text.match(/\d{1,3}/g) ?? []).map(Number));
  const bare = shown.filter((number) => number > 0 && number <= MOST_PAGES && !linked.has(number));
  if (numbered.length > 0 && bare.length === 1) return bare[0];
  const highest = Math.max(0, ...linked);
  const missing = Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !linked.has(number));
  if (missing.length === 1) return missing[0];
  if (!previous.some(isReal)) return 1;
  return next.some(isReal) ? undefined : highest || undefined;
}
