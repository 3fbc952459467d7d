import type { Body } from './choose-body.ts';
import { classifyLine } from './classify-line.ts';
import type { Line, PageScan } from './page-scan.ts';
import { type PageTitle, trimTitle } from './page-title.ts';
import { endsSentence, measureText } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** How many lines before the body, and of its first, are looked at. */
const REACH = { before: 10, inside: 3 };

/** A title that says no more may be a column's. */
const SHORT = 8;

/**
 * Where no line of the page repeats the page's own name, or a short one does further up, that name is a column's or
 * the site's: then the line above the text that looks like a title is taken, a heading or a bold one first. Without
 * such a line the name stays.
 */
export function titleNearBody(scan: PageScan, body: Body, page: PageTitle): PageTitle {
  const candidates: { index: number; score: number }[] = [];
  const above = page.lines.findLast((line) => line < body.first + REACH.inside) ?? -1;
  const first = Math.max(above + 1, body.first - REACH.before);
  for (let index = first; index < body.first + REACH.inside; index++) {
    const line = scan.lines[index];
    if (!line || body.beside.has(index) || !looksLikeTitle(line)) continue;
    const marked = line.heading > 0 ? 4 : line.bold >= line.text.length * 0.9 ? 3 : 0;
    const overInfo = scan.lines.slice(index + 1, index + 3).some((next) => isInfo(next.text)) ? 3 : 0;
    if (above >= 0 && !(overInfo && isColumn(scan, page, line))) continue;
    if (marked + overInfo > 0)
      candidates.push({ index, score: marked + overInfo + Math.min(line.measure.mass, 20) / 20 });
  }
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best) return page;
  const lines = linesOfElement(scan, best.index);
  const text = lines.map((index) => scan.lines[index]?.text ?? '').join('');
  return { text: trimTitle(text), from: 'line', lines };
}

function looksLikeTitle({ text, measure, linked, item }: Line): boolean {
  if (linked > 0 || item || measure.mass < 4 || measure.mass > 60) return false;
  return !endsSentence(text.replace(/[！!？?]$/, '')) && !startsWithMarker(text) && !classifyLine(text);
}

/** The page's title names a column or the site, not the document that `line` heads. */
function isColumn(scan: PageScan, page: PageTitle, line: Line): boolean {
  const isHeading = page.lines.some((index) => (scan.lines[index]?.heading ?? 0) > 0);
  return line.measure.mass > SHORT
    ? measureText(page.text).mass <= SHORT || (line.heading > 0 && !isHeading)
    : false;
}

/** A line with those around it that only `<br>` parts from it. */
function linesOfElement(scan: PageScan, index: number): number[] {
  const lines = [index];
  const same = (other: number) =>
    scan.lines[other]?.element === scan.lines[index]?.element && (scan.lines[other]?.text.length ?? 99) <= 60;
  for (let at = index; lines.length < 4 && scan.lines[at - 1]?.endsBy === 'br' && same(at - 1); at--)
    lines.unshift(at - 1);
  for (let at = index; lines.length < 4 && scan.lines[at]?.endsBy === 'br' && same(at + 1); at++)
    lines.push(at + 1);
  return lines;
}

function isInfo(text: string): boolean {
  const rule = classifyLine(text);
  return rule?.effect === 'info' || rule?.rule === 'byline' || rule?.rule === 'editor';
}
