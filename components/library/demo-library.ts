/** A library in memory, over the demo's invented reports: read by the same engine, stored nowhere. */
import { compareReports } from '../../utils/compare/compare-reports.ts';
import type { Answer, ReportQuery, RequestName, Requests } from '../../utils/messages.ts';
import { reportFromText } from '../../utils/page/report-from-text.ts';
import { readTextSteps } from '../../utils/read-text.ts';
import { receiptOf } from '../../utils/receipt.ts';
import { finish } from '../../utils/stepwise.ts';
import type { Correction, ReportSummary, StoredFigure, StoredReport } from '../../utils/stored-report.ts';
import type { LibraryPort, Memory } from '../ports.ts';
import { type DemoReport, demoReports } from './demo-reports.data.ts';

function readDemo({ id, title, publishedOn, lines }: DemoReport): StoredReport {
  const capture = finish(readTextSteps(reportFromText({ text: lines.join('\n'), title, publishedOn })));
  const { report, findings } = capture;
  const capturedAt = `${publishedOn}T08:00:00.000Z`;
  return {
    id,
    title,
    state: 'saved',
    kind: report.kind,
    ...(report.region && { region: report.region.value }),
    ...(report.year && { year: report.year.value }),
    publishedOn,
    capturedAt,
    sources: [],
    receipt: receiptOf(capture),
    tags: [],
    note: '',
    report,
    findings,
    figures: capture.figures.map((figure, index) => ({ ...figure, id: `${id}/${index}` })),
  };
}

type Handlers = {
  [Name in RequestName]?: (request: Requests[Name]['request']) => Requests[Name]['value'] | undefined;
};

function matches(report: ReportSummary, { search = '' }: ReportQuery): boolean {
  return [report.title, report.region, report.year].some((text) => text?.includes(search));
}

/** A fresh demo; decisions and corrections last as long as the page. */
export function openDemoLibrary(): LibraryPort {
  const reports = demoReports.map(readDemo);
  const listeners = new Set<() => void>();
  const change = (figureId: string, with_: (figure: StoredFigure) => StoredFigure) => {
    const at = reports.findIndex(({ figures }) => figures.some(({ id }) => id === figureId));
    const report = reports[at];
    if (!report) return undefined;
    const changed = {
      ...report,
      figures: report.figures.map((figure) => (figure.id === figureId ? with_(figure) : figure)),
    };
    reports[at] = changed;
    for (const listener of listeners) listener();
    return changed;
  };
  const handlers: Handlers = {
    listReports: (query) => {
      const found = reports.filter((report) => matches(report, query));
      return { reports: found, total: found.length, counts: { saved: reports.length, recent: 0 }, tags: [] };
    },
    getReport: ({ id }) => reports.find((report) => report.id === id),
    compareReports: ({ ids, ...options }) =>
      compareReports(
        reports.filter(({ id }) => ids.includes(id)),
        options,
      ),
    decideFigure: ({ figureId, decision }) =>
      change(figureId, ({ decision: _, ...figure }) => ({ ...figure, ...(decision && { decision }) })),
    correctFigure: ({ figureId, correction }: { figureId: string; correction?: Correction }) =>
      change(figureId, ({ correction: _, ...figure }) => ({ ...figure, ...(correction && { correction }) })),
    getHistory: () => ({ captures: [] }),
  };
  const [base] = reports;
  let memory: Memory = {
    selected: reports.map(({ id }) => id),
    ...(base && { baseId: base.id }),
    letterKeys: true,
    started: true,
  };
  return {
    async request<Name extends RequestName>(name: Name, request: Requests[Name]['request']) {
      const handler = handlers[name] as
        | ((request: Requests[Name]['request']) => Requests[Name]['value'] | undefined)
        | undefined;
      if (!handler) return { ok: false, problem: 'not-allowed' };
      const value = handler(request);
      const answer: Answer<Requests[Name]['value']> =
        value === undefined ? { ok: false, problem: 'not-found' } : { ok: true, value };
      return answer;
    },
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
    load: async () => memory,
    remember: async (next) => {
      memory = next;
    },
  };
}
