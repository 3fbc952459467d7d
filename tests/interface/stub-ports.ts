/** Ports over invented data: what the interface shows when every answer is known. */
import type { Memory, Ports, Site } from '../../components/ports.ts';
import type { Revealed } from '../../components/reveal-on-page.ts';
import type { Answer, PageState, ReportPage, RequestName } from '../../utils/messages.ts';
import type { ReportSummary, StoredReport } from '../../utils/stored-report.ts';
import { inventedComparison } from './invented-comparison.ts';
import { inventedCapture, inventedReceipt, inventedStored, inventedSummary } from './invented-report.ts';

const titles = [
  '赴青渚、白塘考察情况汇报（虚构）',
  '2009年政府工作报告',
  '政府工作报告（2009年2月）',
  '转变作风大干60天',
  '抓项目 强园区 惠民生 在新的起点上把我县建设得更加富裕更加文明更加美丽（虚构的长题目）',
  '赴外地六县市区城市建设等考察报告',
  '2008年国民经济和社会发展统计公报',
];

export const inventedSummaries: readonly ReportSummary[] = titles.map((title, index) => ({
  ...inventedSummary,
  id: `r${index + 1}`,
  title,
  tags: [[], ['本县'], ['苏北', '2009年两会']][index] ?? [],
  region: ['青渚县、白塘区', '青渚县', '白塘区', '海湾区', '云浦县'][index] ?? '望川县',
  receipt: {
    figures: [24, 86, 92, 34, 69, 31, 71][index] ?? 0,
    toCheck: index % 3,
    contradictions: index === 0 ? 1 : 0,
    gaps: index % 2,
  },
}));

export const readState: PageState = {
  status: 'read',
  capture: inventedCapture,
  receipt: inventedReceipt,
  view: 'clean',
};

/** The invented report under the id that was asked for, its figures named after it. */
function storedAs(stored: StoredReport, request: object): never {
  const id = 'id' in request ? String(request.id) : stored.id;
  const figures = stored.figures.map((figure, index) => ({ ...figure, id: `${id}-${index}` }));
  return { ...stored, id, figures } as never;
}

export interface StubOptions {
  readonly site?: Site;
  readonly memory?: Partial<Memory>;
  readonly reports?: readonly ReportSummary[];
  readonly counts?: ReportPage['counts'];
  readonly answers?: Partial<Record<RequestName, Answer<unknown>>>;
  /** What the popup kept of its place. */
  readonly place?: object;
  readonly revealed?: Revealed;
  /** Requests that are never answered. */
  readonly silent?: readonly RequestName[];
}

export interface Stub extends Ports {
  /** Every request in order: name and payload. */
  readonly asked: [string, unknown][];
  readonly opened: string[];
}

/** Ports whose answers are invented; `options` put others in their place. */
export function stubPorts(options: StubOptions = {}): Stub {
  const asked: [string, unknown][] = [];
  const opened: string[] = [];
  const reports = options.reports ?? inventedSummaries;
  const page: ReportPage = {
    reports,
    total: reports.length,
    counts: options.counts ?? { saved: reports.length, recent: 14 },
    tags: [...new Set(reports.flatMap(({ tags }) => tags))],
  };
  const answers = new Map<string, unknown>([
    ['listReports', page],
    ['getReport', inventedStored],
    ['compareReports', inventedComparison],
    ['decideFigure', inventedStored],
    ['correctFigure', inventedStored],
  ]);
  const answer = (name: RequestName): Answer<never> =>
    (options.answers?.[name] ??
      (answers.has(name)
        ? { ok: true, value: answers.get(name) }
        : { ok: false, problem: 'not-allowed' })) as Answer<never>;
  const memory: Memory = {
    selected: ['r1', 'r2', 'r3'],
    baseId: 'r2',
    letterKeys: true,
    started: true,
    ...options.memory,
  };
  const site: Site = options.site ?? { kind: 'reached', host: 'fanwen.example', state: readState };
  const saved: PageState = { ...readState, saved: { reportId: 'r1', state: 'saved', known: false } };
  const tab = async (name: string, state: PageState) => {
    asked.push([name, {}]);
    return { ok: true, value: state } as const;
  };
  return {
    asked,
    opened,
    library: {
      request: async (name, request) => {
        asked.push([name, request]);
        if (options.silent?.includes(name)) return new Promise(() => {});
        const given = answer(name);
        return name === 'getReport' && given.ok ? { ok: true, value: storedAs(given.value, request) } : given;
      },
      watch: () => {},
      load: async () => memory,
      remember: async (next) => {
        asked.push(['remember', next]);
      },
    },
    page: {
      findSite: async () => site,
      open: () => tab('openPage', readState),
      save: () => tab('savePage', saved),
      show: (view) => tab('showView', { ...readState, view }),
      findPermission: async () => 'none',
      allowSite: async (allowed) => allowed,
      findAddress: async () => ({ url: 'https://fanwen.example/1', pageTitle: '考察报告_范文网' }),
    },
    place: {
      load: async () => options.place,
      keep: (place) => asked.push(['keepPlace', place]),
    },
    window: {
      openLibrary: (view) => opened.push(`library#${view}`),
      openAddress: (url) => opened.push(url),
      openDemo: () => opened.push('demo'),
      reveal: async () => options.revealed ?? 'found',
      close: () => opened.push('close'),
    },
  };
}
