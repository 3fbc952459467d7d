import { contradictedFigures } from '../../utils/audit/contradicted-figures.ts';
import { findSentence } from '../../utils/find-sentence.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { tablePlace } from '../table-place.ts';
import { marksOf } from '../text-runs.ts';

/** The stored sentence with all its figures marked; the one in question is washed. */
export function Quote({
  report,
  figure,
  index,
}: {
  report: StoredReport;
  figure: StoredFigure;
  index: number;
}) {
  const { text } = report.report;
  const own = { start: figure.start, end: figure.start + figure.raw.length };
  const sentence = findSentence(text, own);
  const wrong = contradictedFigures(report.findings);
  const startsInside =
    sentence.start > 0 &&
    text.charAt(sentence.start - 1) !== '\n' &&
    !/[。！？!?]/.test(text.charAt(sentence.start - 1));
  const place = tablePlace(report.report, figure.start);
  return (
    <blockquote class="quote" lang="zh">
      {place && <span class="under">{place}</span>}
      {startsInside && '……'}
      <MarkedText
        text={text}
        span={sentence}
        marks={marksOf(report.figures)}
        look={(mark) => ({
          doubt: report.figures[mark]?.certainty === 'check',
          wrong: wrong.has(mark),
          open: mark === index,
        })}
      />
    </blockquote>
  );
}
