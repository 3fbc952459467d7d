import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages.ts';
import type { Capture, Receipt } from '../../utils/stored-report.ts';
import { exportCapture } from '../export-capture.ts';
import { formatNumber } from '../format-number.ts';
import { t } from '../i18n.ts';
import { pickMainFigures } from '../main-figures.ts';
import { AllFigures } from '../parts/all-figures.tsx';
import { MainFiguresTable } from '../parts/main-figures-table.tsx';
import { ReceiptLine } from '../parts/receipt.tsx';
import { Remarks } from '../parts/remarks.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { Unsaved } from '../parts/unsaved.tsx';
import type { PagePort } from '../ports.ts';

/** What was read in the page: title, source, receipt, remarks, main figures, and all of them on demand. */
export function PageReport({
  capture,
  receipt,
  host,
  problem,
  port,
  intro,
}: {
  capture: Capture;
  receipt: Receipt;
  host: string;
  problem: Problem | undefined;
  port: PagePort;
  /** Stands over everything else. */
  intro: ComponentChildren;
}) {
  const { report, figures, findings } = capture;
  const [all, setAll] = useState(false);
  const remarks = useRef<HTMLDivElement>(null);
  const main = useMemo(() => pickMainFigures(capture), [capture]);
  const exportUnsaved = async () =>
    exportCapture(capture, (await port.findAddress()) ?? { url: '', pageTitle: '' });
  const showPart = (part: keyof Receipt) => {
    if (part === 'gaps') remarks.current?.scrollIntoView({ block: 'nearest' });
    else setAll(true);
  };
  return (
    <div class="pane">
      {intro}
      {problem && <Unsaved problem={problem} onExport={exportUnsaved} />}
      <h1>{report.title}</h1>
      <SourceLine report={report} host={host} />
      <ReceiptLine receipt={receipt} onOpen={showPart} />
      <div ref={remarks} class="page-remarks">
        <Remarks report={report} />
      </div>
      {figures.length === 0 ? (
        <p class="headline">{t('nothingFound', formatNumber(report.text.length))}</p>
      ) : all ? (
        <AllFigures figures={figures} findings={findings} />
      ) : (
        <MainFiguresTable main={main} />
      )}
      {figures.length > 0 && (
        <button type="button" class="link small more" onClick={() => setAll(!all)}>
          {all ? t('fewerFigures') : t('allFigures', figures.length)}
        </button>
      )}
    </div>
  );
}
