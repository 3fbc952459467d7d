import type { RefObject } from 'preact';
import type { Problem } from '../../utils/messages.ts';
import { receiptOf } from '../../utils/receipt.ts';
import type { MarkLook } from '../parts/marked-text.tsx';
import { ReceiptLine, type ReceiptPart } from '../parts/receipt.tsx';
import { Remarks } from '../parts/remarks.tsx';
import { ReportText } from '../parts/report-text.tsx';
import { SourceLine } from '../parts/source-line.tsx';
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
      <SourceLine report={report} host={address.host} />
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
