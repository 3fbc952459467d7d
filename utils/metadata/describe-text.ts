import { asPrinted, simplify } from '../lexicon/simplify.ts';
import type { DocumentKind, ReportText, Sourced } from '../report.ts';
import { describeRegion } from './describe-region.ts';
import { describeYears } from './describe-year.ts';
import { describeKind } from './document-kind.ts';
import { readableText } from './readable-text.ts';

export interface TextDescription {
  readonly kind: DocumentKind;
  /** The region that the report is mainly about, as written. */
  readonly region?: Sourced;
  /** The year or years that it mainly reports, ISO. */
  readonly year?: Sourced;
  /** What 今年 means in it; absent where the text does not tell. */
  readonly thisYear?: number;
  /** ISO date that the text itself bears: (2009年11月2日). */
  readonly deliveredOn?: string;
}

/** The first line of a text without a title may be a whole paragraph; titles are shorter. */
const LONGEST_TITLE = 200;

/**
 * What a report is: its kind, region and years, from its title and its own words. Never from the clock, and
 * absent where they do not tell. `text` is the report's as it is read.
 */
export function describeText(
  report: Pick<ReportText, 'title' | 'text' | 'publishedOn'>,
  text = readableText(report.text),
): TextDescription {
  const { publishedOn } = report;
  const printedTitle = report.title.slice(0, LONGEST_TITLE);
  const title = simplify(printedTitle);
  const kind = describeKind(title, text);
  const region = describeRegion(title, text, kind);
  const printed = (name: string) => asPrinted(name, `${title}\n${text}`, `${printedTitle}\n${report.text}`);
  const years = describeYears({ title, text, kind, publishedOn: publishedOn?.value });
  return {
    kind,
    ...(region !== undefined && { region: { ...region, value: printed(region.value) } }),
    ...years,
  };
}
