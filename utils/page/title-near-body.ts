import type { Body } from './choose-body.ts';
import { classifyLine } from './classify-line.ts';
import type { PageScan } from './page-scan.ts';
import { type PageTitle, trimTitle } from './page-title.ts';
import { endsSentence } from './text-measure.ts';
import { startsWithMarker } from './text-shape.ts';

/** How many lines before the body, and of its first, are looked at. */
const REACH = { before: 10, inside: 3 };

/**
 * Where no line of the page repeats the page's own name, that name is a column's or the site's: then the line above
 * the text that looks like a title is taken, a heading or a bold one first. Without such a line the name stays.
 */
export function titleNearBody(scan: PageScan, body: Body, page: PageTitle): PageTitle {
  if (page.lines.length > 0) return page;
  const candidates: { index: number; score: number }[] = [];
  for (let index = Math.max(0, body.first - REACH.before); index < body.first + REACH.inside; index++) {
    const line = scan.lines[index];
    if (!line || line.linked > 0 || line.item || body.beside.has(index)) continue;
    const { mass } = line.measure;
    if (mass < 4 || mass > 60 || endsSentence(line.text.replace(/[！!？?]$/, ''))) continue;
    if (startsWithMarker(line.text) || classifyLine(line.text)) continue;
    const marked = line.heading > 0 ? 4 : line.bold >= line.text.length * 0.9 ? 3 : 0;
    const above = scan.lines.slice(index + 1, index + 3).some((next) => isInfo(next.text)) ? 3 : 0;
    if (marked + above > 0) candidates.push({ index, score: marked + above + Math.min(mass, 20) / 20 });
  }
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (!best) return page;
  const lines = linesOfElement(scan, best.index);
  const text = lines.map((index) => scan.lines[index]?.text ?? '').join('');
  return { text: trimTitle(text), from: 'line', lines };
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
  return classifyLine(text)?.effect === 'info';
}
