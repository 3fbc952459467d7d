/** An invented study-visit report with figures, a finding and a gap, for tests and screenshots of the interface. */
import type { Finding } from '../../utils/audit/finding.ts';
import type { Figure } from '../../utils/figure.ts';
import { type Block, GAP_MARK, type Report } from '../../utils/report.ts';
import type { Capture, ReportSummary, StoredReport } from '../../utils/stored-report.ts';

const lines = [
  ['title', '赴青渚、白塘考察情况汇报（虚构）'],
  [
    'paragraph',
    '上月下旬,区考察组到青渚县、白塘区走访了六个园区和四家企业,听取两地介绍,查看项目现场,并与当地部门座谈。现把所见情况和几点建议报告如下:',
  ],
  ['heading', '一、主要感受'],
  [
    'paragraph',
    '一是总量上得快。自2005年起三年时间,到2008年底,青渚县gdp由57.3亿元增加到126.8亿元,增长1.2倍;固定资产投资由31.4亿元增加到142.9亿元,增长3.6倍;实际利用外资由2146万美元增加到1.87亿元,增长8.7倍。白塘区gdp由88.6亿元增加到151.7亿元,增长71.2%;固定资产投资由63.27亿元增加到158.2亿元,增长1.5倍。',
  ],
  [
    'paragraph',
    '二是城区变化大。2005到2008年,青渚县新建道路57公里,开工建筑面积485万平方米,绿地增加370万平方米。白塘区2008年增加绿地95万平方米,计划2009年完成投资约45亿元。',
  ],
  ['heading', '二、主要收获'],
  [
    'paragraph',
    '看了两地的园区和新城,大家都觉得差距不在条件,而在办法。青渚把规划定得细,白塘把项目盯得紧,都值得借鉴。',
  ],
  ['gap', GAP_MARK],
  [
    'paragraph',
    '城区怎么建,先要定下“中心”放在哪里。我区老街人气旺,可地方窄,放不下医院、学校和体育馆这样的大设施。',
  ],
  ['caption', '表1 主要指标(单位:亿元)'],
  ['table', '指标\t青渚县\t白塘区\n一般预算收入\t8.46\t11.35\n社会消费品零售总额\t46.9\t63.08'],
] as const;

export const inventedText = lines.map(([, text]) => text).join('\n');

function makeBlocks(): Block[] {
  let start = 0;
  return lines.map(([kind, text]) => {
    const end = start + text.length;
    const span = { start, end };
    start = end + 1;
    if (kind === 'heading') return { kind, level: 1, ...span };
    if (kind === 'table') return { kind, cells: makeCells(span.start, text), ...span };
    return { kind, ...span };
  });
}

function makeCells(start: number, text: string) {
  let at = start;
  return text.split('\n').flatMap((line, row) =>
    line.split('\t').map((cell, column) => {
      const span = { start: at, end: at + cell.length };
      at = span.end + 1;
      return { ...span, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 || column === 0 };
    }),
  );
}

type Fields = Partial<Figure> & Pick<Figure, 'value'>;

function figure(raw: string, fields: Fields, after = ''): Figure {
  const from = after ? inventedText.indexOf(after) : 0;
  const start = inventedText.indexOf(raw, from);
  if (start < 0) throw new Error(`not in the text: ${raw}`);
  return {
    start,
    raw,
    measure: 'level',
    status: 'actual',
    label: '',
    certainty: 'sure',
    because: [],
    ...fields,
  };
}

const q = { region: '青渚县', unit: '亿元' };
const b = { region: '白塘区', unit: '亿元' };
const gdp = { indicator: 'gdp', label: 'gdp' };
const invest = { indicator: 'fixed_investment', label: '固定资产投资' };
const foreign = { indicator: 'fdi', label: '实际利用外资' };
const green = { label: '绿地增加', unit: '万平方米' };
const grown = { measure: 'growth', period: '2005/2008' } as const;

export const inventedFigures: readonly Figure[] = [
  figure('57.3亿元', { ...q, ...gdp, value: 57.3, period: '2005' }),
  figure('126.8亿元', { ...q, ...gdp, value: 126.8, period: '2008' }),
  figure('1.2倍', { ...q, ...gdp, ...grown, value: 1.2, unit: '倍' }),
  figure('31.4亿元', { ...q, ...invest, value: 31.4, period: '2005' }),
  figure('142.9亿元', { ...q, ...invest, value: 142.9, period: '2008' }),
  figure('3.6倍', { ...q, ...invest, ...grown, value: 3.6, unit: '倍' }),
  figure('2146万美元', { ...q, ...foreign, value: 2146, unit: '万美元', period: '2005' }),
  figure('1.87亿元', {
    ...q,
    ...foreign,
    value: 1.87,
    period: '2008',
    certainty: 'check',
    doubt: 'unit-conflict',
  }),
  figure('8.7倍', { ...q, ...foreign, ...grown, value: 8.7, unit: '倍' }),
  figure('88.6亿元', { ...b, ...gdp, value: 88.6, period: '2005' }),
  figure('151.7亿元', { ...b, ...gdp, value: 151.7, period: '2008' }),
  figure('71.2%', { ...b, ...gdp, ...grown, value: 71.2, unit: '%' }),
  figure('63.27亿元', { ...b, ...invest, value: 63.27, period: '2005' }),
  figure('158.2亿元', { ...b, ...invest, value: 158.2, period: '2008', estimated: true }),
  figure('1.5倍', { ...b, ...invest, ...grown, value: 1.5, unit: '倍' }),
  figure('57公里', { region: '青渚县', label: '新建道路', value: 57, unit: '公里', period: '2005/2008' }),
  figure('485万平方米', {
    region: '青渚县',
    label: '新开工建筑面积',
    value: 485,
    unit: '万平方米',
    period: '2005/2008',
  }),
  figure('370万平方米', { region: '青渚县', ...green, value: 370, period: '2005/2008' }),
  figure('95万平方米', { region: '白塘区', ...green, value: 95, period: '2008' }),
  figure('45亿元', { ...b, label: '投资', value: 45, period: '2009', status: 'target', approx: 'about' }),
  figure('8.46', { ...q, indicator: 'budget_revenue', label: '一般预算收入', value: 8.46, period: '2008' }),
  figure('11.35', { ...b, indicator: 'budget_revenue', label: '一般预算收入', value: 11.35, period: '2008' }),
  figure('46.9', {
    ...q,
    indicator: 'retail_sales',
    label: '社会消费品零售总额',
    value: 46.9,
    period: '2008',
  }),
  figure('63.08', {
    ...b,
    indicator: 'retail_sales',
    label: '社会消费品零售总额',
    value: 63.08,
    period: '2008',
  }),
];

export const inventedFindings: readonly Finding[] = [
  {
    kind: 'growth',
    verdict: 'ratio-as-growth',
    figures: [6, 7, 8],
    computation: '18700 ÷ 2146 − 1 = 7.71',
    printed: '8.7倍',
  },
  {
    kind: 'growth',
    verdict: 'unit-doubt',
    figures: [6, 7],
    computation: '2146 万美元 → 1.87 亿美元',
    printed: '1.87亿元',
    suggestion: { figure: 7, unit: '亿美元' },
  },
  {
    kind: 'growth',
    verdict: 'agrees',
    figures: [0, 1, 2],
    computation: '126.8 ÷ 57.3 − 1 = 1.21',
    printed: '1.2倍',
  },
];

export const inventedReport: Report = {
  title: lines[0][1],
  text: inventedText,
  blocks: makeBlocks(),
  gaps: [
    {
      start: inventedText.indexOf(GAP_MARK),
      reason: 'paywall',
      pages: { first: 3, last: 6 },
      notice: '剩余内容需下载后阅读',
    },
  ],
  warnings: [{ kind: 'foreign-title', evidence: ['青渚县免疫规划质量管理年汇报材料'] }],
  removals: [
    { step: 'page-numbers', rule: 'rising-sequence', text: '1' },
    { step: 'page-numbers', rule: 'rising-sequence', text: '2' },
    { step: 'boxes', rule: 'download-box', text: '下载本文档 需要 20 积分' },
    { step: 'boxes', rule: 'related-list', text: '相关推荐：某县免疫规划质量管理年汇报材料' },
  ],
  adapter: 'generic',
  kind: 'study-visit',
  region: { value: '青渚县、白塘区', from: 'title' },
  year: { value: '2005/2008', from: 'body' },
};

export const inventedCapture: Capture = {
  report: inventedReport,
  figures: inventedFigures,
  findings: inventedFindings,
};

/** The invented capture as one page of several, whose last part stands in a frame. */
export function captureWithGaps(): Capture {
  const { text, blocks, gaps } = inventedReport;
  const start = text.length + 1;
  const frame = `${text}\n${GAP_MARK}`;
  return {
    ...inventedCapture,
    report: {
      ...inventedReport,
      text: frame,
      blocks: [...blocks, { kind: 'gap', start, end: frame.length }],
      gaps: [
        ...gaps.map((gap) => ({ start: gap.start, reason: 'other-page' as const, part: { page: 2, of: 4 } })),
        { start, reason: 'frame' },
      ],
    },
  };
}

export const inventedReceipt = { figures: 24, toCheck: 1, contradictions: 1, gaps: 1 };

export const inventedSummary: ReportSummary = {
  id: 'r1',
  title: inventedReport.title,
  state: 'saved',
  kind: 'study-visit',
  region: '青渚县、白塘区',
  year: '2005/2008',
  capturedAt: '2026-11-12T08:00:00.000Z',
  sources: [
    { url: 'https://fanwen.example/p-1.html', pageTitle: '免疫规划', capturedAt: '2026-11-12T08:00:00.000Z' },
  ],
  receipt: inventedReceipt,
  tags: [],
  note: '',
};

export const inventedStored: StoredReport = {
  ...inventedSummary,
  report: inventedReport,
  findings: inventedFindings,
  figures: inventedFigures.map((entry, index) => ({ ...entry, id: `r1-${index}` })),
};
