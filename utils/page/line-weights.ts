import { inDataTable } from './data-tables.ts';
import type { Line, PageScan } from './page-scan.ts';
import { endsSentence } from './text-measure.ts';

/** How much a line speaks for being text of a document: positive for sentences, negative for menus and lists of links. */
export function lineWeight(line: Line): number {
  const { mass, stops, digits } = line.measure;
  const linked = line.linked / line.text.length;
  if (linked > 0.5) return -Math.min(mass, 20) - 3;
  if (isSentence(line.text, mass, stops)) return (mass + 3 * Math.min(stops, mass / 6)) * (1 - linked);
  if (line.heading > 0) return 0;
  return digits > 0 && line.item ? -5 : -2;
}

/** Long enough and with the stops of running text. */
export function isSentence(text: string, mass: number, stops: number): boolean {
  if (mass >= 50) return true;
  if (stops === 0) return mass >= 32;
  return mass >= 24 || (mass >= 9 && endsSentence(text));
}

/** The weights of all lines: cells of data tables count by their numbers, veiled lines as they read. */
export function lineWeights(scan: PageScan, dataTables: ReadonlySet<number>): number[] {
  return scan.lines.map((line) => {
    if (!inDataTable(line, dataTables)) return lineWeight(line);
    return line.linked > line.text.length / 2 ? -2 : /\d/.test(line.text) ? 1 : 0;
  });
}
