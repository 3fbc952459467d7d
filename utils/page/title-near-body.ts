import type { Body } from './choose-body.ts';
import { classifyLine } from './classify-line.ts';
import { isStampLine } from './date-stamp.ts';
import type { Line, PageScan } from './page-scan.ts';
import { ORGANISATION, type PageTitle, trimTitle } from './page-title.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { isDivider, startsWithMarker } from './text-shape.ts';

/** How many lines before the body, and of its first, are looked at. */
const REACH = { before: 10, inside: 3 };

/** A name that says no more may be a column's. */
const SHORT = 8;

/** Under a headline of today the hour stands alone, beside the source. */
const CLOCK = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/;
const SHORT_STAMP = 20;

/** Rules of lines that stand under a title. */
const UNDER_TITLE = new Set(['publication', 'byline', 'editor']);

/**
 * Where no line of the page repeats the page's own name, or that name is a column's or the site's: the line above the
 * text that looks like a title, one over a line with the date first, then a heading or a bold one. Without such a line
 * the name stays.
 */
export function titleNearBody(scan: PageScan, body: Body, page: PageTitle): PageTitle {
  const own = page.lines.findLast((line) => line < body.first + REACH.inside) ?? -1;
  if (own >= 0 && !isColumn(page.text)) return page;
  const candidates: { index: number; score: number }[] = [];
  const first = Math.max(own + 1, body.first - REACH.before);
  for (let index = first; index < body.first + REACH.inside; index++) {
    const line = scan.lines[index];
    if (!line || body.beside.has(index) || !looksLikeTitle(line)) continue;
    const marked = line.heading > 0 ? 4 : line.bold >= line.text.length * 0.9 ? 3 : 0;
    const info = headsInfo(scan, index) ? 5 : 0;
    if (
      own >= 0
        ? info > 0 && saysMore(line, scan.lines[own])
        : marked + info > 0 || (isColumn(page.text) && index === body.first - 1)
    )
      candidates.push({ index, score: marked + info + Math.min(line.measure.mass, 20) / 20 });
  }
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  return best ? titleAt(scan, best.index) : page;
}

/** The first line of the page that looks like a title, over a line with the date and before running text. */
export function headlineOverInfo(scan: PageScan, values: readonly number[]): PageTitle | undefined {
  const index = scan.lines.findIndex(
    (line, at) =>
      headsInfo(scan, at) &&
      looksLikeTitle(line) &&
      !overHeading(scan, at) &&
      !isMotto(scan, at) &&
      values.slice(at + 2, at + 6).some((value) => value > 0),
  );
  return index < 0 ? undefined : titleAt(scan, index);
}

/** Under a text and a row of dashes stands its author's motto. */
function isMotto({ lines }: PageScan, index: number): boolean {
  return isDivider(lines[index - 1]?.text ?? '') && (lines[index - 2]?.measure.mass ?? 0) > 0;
}

/** A heading follows at once: the line with the date is that one's. */
function overHeading(scan: PageScan, index: number): boolean {
  const next = scan.lines[index + 1];
  return scan.lines[index]?.heading === 0 && next !== undefined && next.heading > 0 && looksLikeTitle(next);
}

function titleAt(scan: PageScan, index: number): PageTitle {
  const lines = linesOfElement(scan, index);
  const text = lines.map((at) => scan.lines[at]?.text ?? '').join('');
  return { text: trimTitle(text), from: 'line', lines };
}

function looksLikeTitle({ text, measure, linked, item, heading }: Line): boolean {
  if (((linked > 0 || item) && heading === 0) || measure.mass < 4 || measure.mass > 60) return false;
  if (/[|｜]|^(?:原创|作者|本期|来源|\d{1,2}[.．、])|[[(（]\d+[)）\]]$|\bcookies?\b/i.test(text))
    return false;
  return !endsSentence(text.replace(/[！!？?]$/, '')) && !startsWithMarker(text) && !classifyLine(text);
}

function saysMore(line: Line, than: Line | undefined): boolean {
  return line.heading > 0 || line.measure.mass > (than?.measure.mass ?? 0);
}

/** The name of a column or of a site, not of a document. */
function isColumn(name: string): boolean {
  return measureText(name).mass <= SHORT || ORGANISATION.test(name);
}

/** A line with date or author follows at once, or behind a subtitle. */
function headsInfo(scan: PageScan, index: number): boolean {
  return scan.lines.slice(index + 1, index + 3).some(({ text }) => {
    const rule = classifyLine(text)?.rule;
    return (
      (rule !== undefined && UNDER_TITLE.has(rule)) ||
      isStampLine(text) ||
      (text.length <= SHORT_STAMP && CLOCK.test(text))
    );
  });
}

/** A line with those around it that only `<br>` parts from it. */
function linesOfElement(scan: PageScan, index: number): number[] {
  const lines = [index];
  const same = (other: number) => {
    const line = scan.lines[other];
    return line !== undefined && line.element === scan.lines[index]?.element && looksLikeTitle(line);
  };
  for (let at = index; lines.length < 4 && scan.lines[at - 1]?.endsBy === 'br' && same(at - 1); at--)
    lines.unshift(at - 1);
  for (let at = index; lines.length < 4 && scan.lines[at]?.endsBy === 'br' && same(at + 1); at++)
    lines.push(at + 1);
  return lines;
}
