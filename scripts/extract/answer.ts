import type { Figure } from '../../utils/figure.ts';
import { findIndicator } from '../../utils/lexicon/indicators.ts';
import type { Sourced, UnreadableReason } from '../../utils/report.ts';
import type { Capture } from '../../utils/stored-report.ts';

/** A line of output: what was read, or why not. `id` stands where the input had one. */
export type Answer = { readonly id?: unknown } & (Answered | { readonly error: string });

type Answered = { readonly report: object; readonly figures: readonly object[] };

const UNREADABLE: Record<UnreadableReason, string> = {
  'no-report': 'no-report: no report text found on this page',
  frame: 'frame: the text of this page stands in a page or file shown inside it',
  images: 'images: the text of this page is drawn as images or on canvas',
  'too-large': 'too-large: the page is over 2,000,000 characters or 60,000 elements, or nested too deep',
  'not-html': 'not-html: a frameset or an XML document, not a page with text',
};

/** The sentence for a page that the reader cannot read; it begins with the reason's name. */
export function unreadableMessage(reason: UnreadableReason): string {
  return UNREADABLE[reason];
}

/**
 * A capture in the corpus format: flat, every field present, `null` for what the text does not tell.
 * With `explain` everything else that the reader knows comes along: removals, sources, evidence, doubts, findings.
 */
export function answerOf(capture: Capture, explain = false): Answered {
  const { report, figures, findings } = capture;
  return {
    report: {
      title: report.title,
      text: report.text,
      publishedOn: sourcedValue(report.publishedOn),
      region: sourcedValue(report.region),
      year: sourcedValue(report.year),
      gaps: report.gaps,
      warnings: report.warnings,
      ...(explain && explainReport(capture)),
    },
    figures: figures.map((figure) => ({
      ...flatFigure(figure),
      ...(explain && {
        estimated: figure.estimated ?? false,
        regionCode: figure.regionCode ?? null,
        doubt: figure.doubt ?? null,
        because: figure.because,
      }),
    })),
    ...(explain && { findings }),
  };
}

/**
 * The corpus knows fifty indicators, and its gold says `null` for all others. So the lexicon's core rows answer in
 * `indicator`; a finer row's id stands in `extended_indicator`, which is there only when it says something.
 */
function flatFigure(figure: Figure): object {
  const core = figure.indicator === undefined || findIndicator(figure.indicator)?.core === true;
  return {
    start: figure.start,
    raw: figure.raw,
    value: figure.value,
    unit: figure.unit ?? null,
    approx: figure.approx ?? null,
    measure: figure.measure,
    status: figure.status,
    indicator: core ? (figure.indicator ?? null) : null,
    ...(!core && { extended_indicator: figure.indicator }),
    label: figure.label,
    period: figure.period ?? null,
    region: figure.region ?? null,
    certainty: figure.certainty,
  };
}

function explainReport({ report }: Capture): object {
  return {
    adapter: report.adapter,
    kind: report.kind,
    publisher: sourcedValue(report.publisher),
    uploadedOn: sourcedValue(report.uploadedOn),
    from: {
      publishedOn: report.publishedOn?.from ?? null,
      region: report.region?.from ?? null,
      year: report.year?.from ?? null,
    },
    blocks: report.blocks,
    removals: report.removals,
  };
}

function sourcedValue(sourced: Sourced | undefined): string | null {
  return sourced?.value ?? null;
}
