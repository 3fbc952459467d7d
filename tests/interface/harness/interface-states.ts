import type { PageState } from '../../../utils/messages.ts';
import type { Report } from '../../../utils/report.ts';
import type { UnplacedJudgement } from '../../../utils/stored-report.ts';
import { inventedCapture, inventedReport, inventedStored } from '../invented-report.ts';
import { largeComparison } from '../large-comparison.ts';
import { readState, type Stub, stubPorts } from '../stub-ports.ts';

const host = 'fanwen.example';
const reached = (state: PageState) => stubPorts({ site: { kind: 'reached', host, state } });

/** The popup over the page where it was left at an indicator. */
const comparing = (indicator: number) =>
  stubPorts({ place: { tab: 'compare', indicator, wide: false, url: 'https://fanwen.example/1' } });

const long: Report = {
  ...inventedReport,
  title:
    '关于赴长三角地区十二个县（市、区）学习考察城市建设、园区发展、招商引资、干部队伍建设和乡村振兴等工作情况的综合汇报（征求意见稿）',
  warnings: [
    { kind: 'reworded', evidence: ['发展 0 / 开展 34', '项目 0 / 工程 38', '服务 0 / 效劳 4'] },
    { kind: 'masked', evidence: ['xx 县 24 处'] },
    { kind: 'lost-units', evidence: ['增长12'] },
    { kind: 'old-data', evidence: ['2008 → 2019'] },
  ],
};

const unplaced: readonly UnplacedJudgement[] = [
  {
    anchor: '1',
    raw: '9.2亿元',
    sentence: '青渚县税收由4.1亿元增加到9.2亿元',
    correction: { unit: '亿美元', period: '2008', region: null },
  },
  { anchor: '2', raw: '17个', sentence: '白塘区新上亿元以上项目17个', decision: 'rejected' },
];

/** Every state that the popup and the full page are drawn for. */
export const interfaceStates: ReadonlyMap<string, () => Stub> = new Map([
  ['page', () => stubPorts()],
  ['page-long', () => reached({ ...readState, capture: { ...inventedCapture, report: long } })],
  ['page-saved', () => reached({ ...readState, saved: { reportId: 'r1', state: 'saved', known: true } })],
  ['page-full', () => reached({ ...readState, problem: 'storage-full' })],
  ['page-private', () => reached({ ...readState, problem: 'private-window' })],
  [
    'page-empty',
    () =>
      reached({
        ...readState,
        capture: { ...inventedCapture, figures: [], findings: [] },
        receipt: { figures: 0, toCheck: 0, contradictions: 0, gaps: 1 },
      }),
  ],
  ['page-reading', () => reached({ status: 'reading', view: 'original' })],
  ['page-images', () => reached({ status: 'unreadable', unreadable: 'images', view: 'original' })],
  ['page-untouched', () => stubPorts({ site: { kind: 'untouched', host: 'news.example.org' } })],
  ['page-closed', () => stubPorts({ site: { kind: 'closed' } })],
  [
    'first-run',
    () =>
      stubPorts({
        site: { kind: 'untouched', host: 'news.example.org' },
        memory: { started: false },
        counts: { saved: 0, recent: 0 },
      }),
  ],
  ['first-run-read', () => stubPorts({ memory: { started: false }, counts: { saved: 0, recent: 1 } })],
  ['library-empty', () => stubPorts({ reports: [], memory: { selected: [] } })],
  [
    'library-failed',
    () => stubPorts({ answers: { listReports: { ok: false, problem: 'storage-unavailable' } } }),
  ],
  ['compare-none', () => stubPorts({ memory: { selected: [] } })],
  [
    'compare-no-common',
    () => stubPorts({ answers: { compareReports: { ok: true, value: { columns: [], rows: [] } } } }),
  ],
  ['compare-contradicted', () => comparing(2)],
  ['compare-norm', () => comparing(5)],
  ['library-page', () => stubPorts()],
  [
    'library-page-first',
    () => stubPorts({ reports: [], memory: { selected: [] }, counts: { saved: 0, recent: 0 } }),
  ],
  ['library-page-waiting', () => stubPorts({ silent: ['compareReports'] })],
  [
    'library-page-failed',
    () => stubPorts({ answers: { listReports: { ok: false, problem: 'storage-unavailable' } } }),
  ],
  ['library-page-none', () => stubPorts({ memory: { selected: [] } })],
  [
    'library-page-unplaced',
    () => stubPorts({ answers: { getReport: { ok: true, value: { ...inventedStored, unplaced } } } }),
  ],
  [
    'library-page-import',
    () =>
      stubPorts({
        answers: {
          importLibrary: { ok: true, value: { added: 12, same: 30, conflicting: 2, applied: false } },
        },
      }),
  ],
  [
    'library-page-large',
    () => stubPorts({ answers: { compareReports: { ok: true, value: largeComparison(30, 100) } } }),
  ],
]);
