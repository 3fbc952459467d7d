import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contradictedFigures } from '../../utils/audit/contradicted-figures.ts';
import type { Problem } from '../../utils/messages.ts';
import type { StoredReport } from '../../utils/stored-report.ts';
import { t } from '../i18n.ts';
import { useKeys } from '../keys.ts';
import { ProblemMessage, Waiting } from '../parts/message.tsx';
import { ReceiptLine, type ReceiptPart } from '../parts/receipt.tsx';
import { Remarks } from '../parts/remarks.tsx';
import { headingId, ReportText } from '../parts/report-text.tsx';
import type { LibraryPort } from '../ports.ts';
import { Outline, outlineOf } from '../reading-view/outline.tsx';
import { Removals } from '../reading-view/removals.tsx';
import { type FigureWalk, useFigures } from '../reading-view/use-figures.ts';
import { useKept } from '../use-kept.ts';
import { FigureList, type Filter, filters } from './figure-list.tsx';
import type { ViewProps } from './library-app.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportHistoryList } from './report-history.tsx';

/** One report: its text with the figures marked, and beside it every figure with what one can decide about it. */
export function ReportView({
  id,
  figureId,
  ...props
}: ViewProps & { id: string; figureId: string | undefined }) {
  const { report, problem } = useReport(props.library, id);
  if (problem) return <ProblemMessage problem={problem} />;
  if (!report) return <Waiting title={t('navReports')} text={t('loadingLibrary')} />;
  return <LoadedReport report={report} figureId={figureId} {...props} />;
}

function useReport(library: LibraryPort, id: string) {
  const [report, setReport] = useState<StoredReport>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const leave = new AbortController();
    const ask = async () => {
      const answer = await library.request('getReport', { id });
      if (leave.signal.aborted) return;
      if (answer.ok) setReport(answer.value);
      setProblem(answer.ok ? undefined : answer.problem);
    };
    ask();
    library.watch(ask, leave.signal);
    return () => leave.abort();
  }, [library, id]);
  return { report, problem };
}

function LoadedReport({
  report: stored,
  figureId,
  ...props
}: ViewProps & { report: StoredReport; figureId: string | undefined }) {
  const { report, figures, findings } = stored;
  const text = useRef<HTMLElement>(null);
  const walk = useFigures(figures, text);
  const [filter, setFilter] = useKept<Filter>('figures-filter', filters, 'all');
  const [editing, setEditing] = useState<string>();
  const wrong = useMemo(() => contradictedFigures(findings), [findings]);
  const look = useCallback(
    (index: number) => ({ doubt: figures[index]?.certainty === 'check', wrong: wrong.has(index) }),
    [figures, wrong],
  );
  const places = useMemo(() => outlineOf(report), [report]);
  const goTo = (start: number) =>
    text.current?.querySelector(`#${headingId(start)}`)?.scrollIntoView({ block: 'start' });
  useFigureFromAddress(figures, figureId, walk, setEditing);
  useKeys(
    {
      j: () => walk.step(1),
      k: () => walk.step(-1),
      e: walk.open === undefined ? undefined : () => setEditing(figures[walk.open ?? 0]?.id),
      Escape: editing ? () => setEditing(undefined) : undefined,
    },
    props.memory.letterKeys,
  );
  const openPart = (part: ReceiptPart) => {
    if (part === 'gaps') goTo(report.gaps[0]?.start ?? 0);
    else setFilter(part === 'toCheck' ? 'check' : 'wrong');
  };
  return (
    <>
      <ReportHead report={stored} {...props} />
      <ReceiptLine receipt={stored.receipt} onOpen={openPart} />
      <div class="report-columns">
        <div class="report-left">
          <Outline places={places} current={undefined} onGo={goTo} />
          <Removals removals={report.removals} />
        </div>
        <article lang="zh">
          <div class="report-remarks">
            <Remarks report={report} onGap={({ start }) => goTo(start)} />
          </div>
          <section class="report-text" ref={text}>
            <ReportText report={report} marks={walk.marks} look={look} tabStop={walk.marks[0]?.index ?? -1} />
          </section>
          <ReportHistoryList library={props.library} id={stored.id} />
        </article>
        <FigureList
          report={stored}
          wrong={wrong}
          open={walk.open}
          filter={filter}
          editing={editing}
          library={props.library}
          onFilter={setFilter}
          onGo={walk.go}
          onEdit={setEditing}
        />
      </div>
    </>
  );
}

/** Goes to the figure that the page's address names, and opens it for correction. */
function useFigureFromAddress(
  figures: StoredReport['figures'],
  figureId: string | undefined,
  { go }: FigureWalk,
  onEdit: (figureId: string) => void,
): void {
  useEffect(() => {
    const index = figures.findIndex((figure) => figure.id === figureId);
    if (index === -1 || figureId === undefined) return undefined;
    onEdit(figureId);
    // The text is drawn over several frames.
    const timer = setTimeout(() => go(index), 120);
    return () => clearTimeout(timer);
  }, [figureId, go]);
}
