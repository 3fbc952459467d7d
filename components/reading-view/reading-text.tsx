import type { RefObject } from 'preact';
import type { Problem } from '../../utils/messages.ts';
import { receiptOf } from '../../utils/receipt.ts';
import { formatPeriod } from '../format-period.ts';
import { t } from '../i18n.ts';
import { kindNames } from '../names.ts';
import { Dot } from '../parts/icon.tsx';
import type { MarkLook } from '../parts/marked-text.tsx';
import { ReceiptLine, type ReceiptPart } from '../parts/receipt.tsx';
import { Remarks } from '../parts/remarks.tsx';
import { ReportText } from '../parts/report-text.tsx';
import { Unsaved } from '../parts/unsaved.tsx';
import type { Marked } from '../text-runs.ts';
import type { ReadingViewProps } from './reading-view.tsx';

/** Title, source, receipt, what is missing, and the text. */
export function ReadingText({
  capture,
  problem,
  address,
  text,
  marks,
  look,
  onPart,
  onGo,
  onExport,
}: Pick<ReadingViewProps, 'capture' | 'address'> & {
  problem: Problem | undefined;
  text: RefObject<HTMLElement | null>;
  marks: readonly Marked[];
  look: (index: number) => MarkLook;
  onPart: (part: ReceiptPart) => void;
  onGo: (start: number) => void;
  onExport: ((event: Event) => void) | undefined;
}) {
  const { report } = capture;
  return (
    <article class="reading-text" lang="zh">
      {problem && <Unsaved problem={problem} onExport={onExport} />}
      <h1>{report.title}</h1>
      <SourceParts
        parts={[
          ...(report.kind === 'other' ? [] : [t(kindNames[report.kind])]),
          ...(report.year ? [t('reportsYear', formatPeriod(report.year.value))] : []),
          ...(report.publisher ? [report.publisher.value] : []),
          ...(report.publishedOn ? [report.publishedOn.value] : []),
          address.host,
        ]}
      />
      <ReceiptLine receipt={receiptOf(capture)} onOpen={onPart} />
      <div class="reading-remarks">
        <Remarks report={report} onGap={({ start }) => onGo(start)} />
      </div>
      <section class="report-text" ref={text as RefObject<HTMLElement>}>
        <ReportText report={report} marks={marks} look={look} tabStop={marks[0]?.index ?? -1} />
      </section>
    </article>
  );
}

function SourceParts({ parts }: { parts: readonly string[] }) {
  return (
    <p class="source-line small quiet">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && <Dot />}
          {part}
        </span>
      ))}
    </p>
  );
}
