import type { StoredReport } from '../stored-report.ts';

type Cited = Pick<StoredReport, 'title' | 'publisher' | 'publishedOn' | 'sources' | 'capturedAt'>;

/**
 * A reference after GB/T 7714-2015 for an electronic resource online: `主要责任者. 题名[EB/OL]. (发布日期)[引用日期].
 * 网址.` What is not known is left out; a page without a usable address is cited without one. `dateOf` gives the day
 * of a time where the user is.
 */
export function citation(report: Cited, dateOf: (isoTime: string) => string = localDate): string {
  const { title, publisher, publishedOn, sources, capturedAt } = report;
  const [source] = sources; // the newest
  const url = source && safeUrl(source.url);
  const responsible = publisher === undefined ? '' : `${plain(publisher)}. `;
  const published = publishedOn === undefined ? '' : `(${plain(publishedOn)})`;
  const cited = `[${dateOf(source?.capturedAt ?? capturedAt)}]`;
  return `${responsible}${plain(title)}[EB/OL]. ${published}${cited}.${url === undefined ? '' : ` ${url}.`}`;
}

/** The address if it is one of the web: http or https after parsing; undefined for all else. */
export function safeUrl(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** `2026-01-02`: the day of an ISO time where the user is. */
export function localDate(isoTime: string): string {
  const date = new Date(isoTime);
  if (Number.isNaN(date.getTime())) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]+$/, '');
}
