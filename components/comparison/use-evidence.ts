import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Problem } from '../../utils/messages.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import type { LibraryPort, WindowPort } from '../ports.ts';
import { findSentence } from '../text-runs.ts';
import type { OpenCell } from './bars.tsx';
import type { EvidenceActions } from './evidence.tsx';

export interface EvidenceState extends EvidenceActions {
  readonly open: OpenCell | undefined;
  readonly report: StoredReport | undefined;
  readonly problem: Problem | undefined;
  /** True when the live page no longer has the sentence. */
  readonly changed: boolean;
  readonly show: (cell: OpenCell) => void;
}

/** The open sentence: fetches its report, keeps it up to date with decisions, and reveals it on the live page. */
export function useEvidence(library: LibraryPort, window: WindowPort): EvidenceState {
  const [open, setOpen] = useState<OpenCell>();
  const [report, setReport] = useState<StoredReport>();
  const [problem, setProblem] = useState<Problem>();
  const [changed, setChanged] = useState(false);
  const opener = useRef<HTMLElement>(undefined);
  const reportId = open?.reportId;

  const take = useCallback((answer: Answer<StoredReport>) => {
    if (answer.ok) setReport(answer.value);
    setProblem(answer.ok ? undefined : answer.problem);
  }, []);

  useEffect(() => {
    if (reportId === undefined) return undefined;
    let left = false;
    library.request('getReport', { id: reportId }).then((answer) => !left && take(answer));
    return () => {
      left = true;
    };
  }, [library, reportId, take]);

  return {
    open,
    report: report?.id === reportId ? report : undefined,
    problem,
    changed,
    show(cell) {
      if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
      setChanged(false);
      setProblem(undefined);
      setOpen(cell);
    },
    onDecide: (figureId, decision) =>
      library.request('decideFigure', { figureId, ...(decision && { decision }) }).then(take),
    onAcceptUnit: (figureId, unit) =>
      library.request('correctFigure', { figureId, correction: { unit } }).then(take),
    onCorrect: (id, figureId) => window.openLibrary(`report/${id}/${figureId}`),
    onReveal: async (shown, figure) =>
      setChanged((await window.reveal(exactSentence(shown, figure))) === 'changed'),
    onClose() {
      setOpen(undefined);
      opener.current?.focus({ preventScroll: true });
    },
  };
}

/** The address and exact words to look for on the live page; what stands before and after tells twins apart. */
function exactSentence(report: StoredReport, figure: StoredFigure) {
  const { text } = report.report;
  const { start, end } = findSentence(text, { start: figure.start, end: figure.start + figure.raw.length });
  return {
    url: report.sources[0]?.url ?? '',
    sentence: text.slice(start, end),
    before: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 40),
  };
}
