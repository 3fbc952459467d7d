import { goldLines, type InventedReport } from './invented-report.ts';
import type { Random } from './random.ts';
import { page, type Wrapping } from './wrapping.ts';

interface Site extends Pick<Wrapping, 'name' | 'kind' | 'suits'> {
  /** `#` stands for a number. */
  readonly url: string;
  /** What the page calls itself. */
  readonly called: (title: string, random: Random) => string;
  readonly charset?: 'gb18030';
}

/** A wrapping that withholds nothing: the markup of its body around a whole report. */
export function wholePage(
  { url, called, charset, ...wrapping }: Site,
  markup: (report: InventedReport, random: Random) => string,
): Wrapping {
  return {
    ...wrapping,
    wrap(report, random) {
      const { title, parts } = report;
      const bytes = charset ? { charset } : {};
      const body = markup(report, random);
      return {
        url: url.replace('#', String(random.int(1000, 99_999))),
        title,
        gold: [title, ...goldLines(parts)],
        html: page({ title: called(title, random), ...bytes }, body),
        ...bytes,
      };
    },
  };
}
