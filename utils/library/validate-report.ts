import type {
  Block,
  Gap,
  Removal,
  Report,
  ReportText,
  Sourced,
  Span,
  TableCell,
  Warning,
} from '../report.ts';
import { limits } from './limits.ts';
import {
  BadInput,
  clipped,
  count,
  firstOf,
  flag,
  list,
  object,
  oneOf,
  requireRecord,
  type Shape,
  text,
} from './shape.ts';

const offset = count(limits.text);

const span = object<{ start: number; end: number }>({ start: offset, end: offset });

const cell: Shape<TableCell> = object({
  start: offset,
  end: offset,
  row: count(limits.cells),
  column: count(limits.cells),
  rowSpan: count(limits.cells),
  columnSpan: count(limits.cells),
  header: flag,
});

const blockKind = oneOf('title', 'paragraph', 'caption', 'heading', 'table', 'gap');

const block: Shape<Block> = (input, path) => {
  const source = requireRecord(input, path);
  const kind = blockKind(source.kind, `${path}.kind`);
  const place = span(source, path);
  if (kind === 'heading') return { kind, ...place, level: count(9)(source.level, `${path}.level`) };
  if (kind === 'table')
    return { kind, ...place, cells: list(cell, limits.cells)(source.cells, `${path}.cells`) };
  return { kind, ...place };
};

const gap: Shape<Gap> = object(
  { start: offset, reason: oneOf('paywall', 'login', 'preview-end', 'cut-sentence', 'other-page', 'frame') },
  {
    pages: object({ first: count(1_000_000), last: count(1_000_000) }),
    part: object({ page: count(1_000_000), of: count(1_000_000) }),
    notice: clipped(limits.short),
  },
);

const warning: Shape<Warning> = object({
  kind: oneOf(
    'reworded',
    'doubled-text',
    'masked',
    'mojibake',
    'unreadable-pages',
    'foreign-title',
    'old-data',
    'lost-units',
  ),
  evidence: firstOf(clipped(limits.short), 100),
});

const removal: Shape<Removal> = object({
  step: clipped(limits.short),
  rule: clipped(limits.short),
  text: clipped(200),
});

/** Removals explain; past some hundred nobody reads them, and they must not outweigh the report. */
const removals: Shape<Removal[]> = firstOf(removal, limits.removals);

const sourced: Shape<Sourced> = object({ value: clipped(limits.label), from: clipped(limits.short) });

const textShape: Shape<ReportText> = object(
  {
    title: clipped(limits.title),
    text: text(limits.text),
    blocks: list(block, limits.blocks),
    gaps: list(gap, limits.gaps),
    warnings: list(warning, limits.warnings),
    removals,
    adapter: text(limits.short),
  },
  { publisher: sourced, publishedOn: sourced, uploadedOn: sourced },
);

const descriptionShape: Shape<Omit<Report, keyof ReportText>> = object(
  { kind: oneOf('work-report', 'study-visit', 'communique', 'speech', 'plan', 'news', 'other') },
  { region: sourced, year: sourced },
);

/** A report's text field by field, with every span inside it. @throws BadInput */
export const validateReportText: Shape<ReportText> = (input, path) => {
  const report = textShape(input, path);
  report.blocks.forEach((entry, index) => {
    requireInside(entry, report.text.length, `${path}.blocks[${index}]`);
  });
  return report;
};

/** The same with its description. @throws BadInput */
export const validateReport: Shape<Report> = (input, path) => ({
  ...validateReportText(input, path),
  ...descriptionShape(input, path),
});

function requireInside(place: Span, length: number, path: string): void {
  if (place.start > place.end || place.end > length) throw new BadInput(path, 'a span inside the text');
}
