import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { findSentence } from '../../utils/find-sentence.ts';
import type { Answer, Problem } from '../../utils/messages.ts';
import type { StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import type { LibraryPort, WindowPort } from '../ports.ts';
import type { Revealed } from '../reveal-on-page.ts';
import type { EvidenceActions } from './evidence.tsx';
import type { OpenCell } from './open-cell.ts';

export interface EvidenceState extends EvidenceActions {
  readonly open: OpenCell | undefined;
  readonly report: StoredReport | undefined;
  readonly problem: Problem | undefined;
  /** What came of looking for the sentence on the live page; `seeking` while that goes on. */
  readonly revealed: Revealed | 'seeking' | undefined;
  readonly show: (cell: OpenCell) => void;
}

/** The open sentence: fetches its report, keeps it up to date with decisions, and reveals it on the live page. */
export function useEvidence(library: LibraryPort, window: WindowPort): EvidenceState {
  const [open, setOpen] = useState<OpenCell>();
  const [report, setReport] = useState<StoredReport>();
  const [problem, setProblem] = useState<Problem>();
  const [revealed, setRevealed] = useState<EvidenceState['revealed']>();
  const opener = useRef<HTMLOrSVGElement>(undefined);
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

  const show = useCallback((cell: OpenCell) => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement)
      opener.current = activeElement;
    setRevealed(undefined);
    setProblem(undefined);
    setOpen(cell);
  }, []);

  return {
    open,
    report: report?.id === reportId ? report : undefined,
    problem,
    revealed,
    show,
    onDecide: (figureId, decision) =>
      library.request('decideFigure', { figureId, ...(decision && { decision }) }).then(take),
    onAcceptUnit: (figureId, unit) =>
      library.request('correctFigure', { figureId, correction: { unit } }).then(take),
    onCorrect: (id, figureId) => window.openLibrary(`report/${id}/${figureId}`),
    async onReveal(shown, figure) {
      // Asked for at once: within the click the browser lets us ask for a permission.
      const answer = window.reveal(exactSentence(shown, figure));
      setRevealed('seeking');
      setRevealed(await answer.catch(() => 'unreachable' as const));
    },
    onOpenSource: ({ sources: [source] }) => source && window.openAddress(source.url),
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
